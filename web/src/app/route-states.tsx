import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { buttonClass } from '@/components/form/button';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { strings } from '@/strings';

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return <ErrorState isPage error={error} onRetry={retry} />;
}

export function NotFound() {
  return (
    <EmptyState
      icon={Compass}
      title={strings.errors.notFound}
      action={
        <Link to="/" className={buttonClass()}>
          {strings.errors.goToToday}
        </Link>
      }
    >
      {strings.errors.notFoundHint}
    </EmptyState>
  );
}

export const PagePending = () => <SkeletonRows />;
