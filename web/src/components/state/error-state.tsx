import { RefreshCw, TriangleAlert } from 'lucide-react';
import { Button } from '@/components/form/button';
import { isProblem } from '@/lib/problem';
import { strings } from '@/strings';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** It stands in for a whole page. */
  isPage?: boolean;
}

/** What went wrong in the server's words, what to do, and a way to try again. */
export function ErrorState({ error, onRetry, isPage }: ErrorStateProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div role="alert" className="mx-auto grid max-w-md justify-items-center gap-2 p-8 text-center">
      <TriangleAlert aria-hidden className="size-7 text-danger" strokeWidth={1.5} />
      <Title className="font-semibold">{titleOf(error)}</Title>
      <p className="text-sm text-soft">{hintOf(error)}</p>
      {onRetry && (
        <Button onClick={onRetry} className="mt-2">
          <RefreshCw aria-hidden className="size-4" />
          {strings.retry}
        </Button>
      )}
    </div>
  );
}

/** The same in a form: above its buttons. */
export function ErrorNote({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <div role="alert" className="flex gap-2.5 rounded-xl bg-danger-tint px-3.5 py-3 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="grid min-w-0 gap-0.5">
        <p className="font-medium text-danger">{titleOf(error)}</p>
        {hintOf(error) && <p className="text-ink">{hintOf(error)}</p>}
      </div>
    </div>
  );
}

function titleOf(error: unknown): string {
  if (isProblem(error)) return error.detail || error.title || strings.errors.unknown;
  return strings.errors.unknown;
}

function hintOf(error: unknown): string {
  return isProblem(error) ? error.hint : strings.errors.unknownHint;
}
