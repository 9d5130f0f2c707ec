import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={cx(
        'animate-shimmer rounded-md bg-[length:200%_100%]',
        'bg-linear-to-r from-sunken via-hover to-sunken',
        className ?? 'h-4 w-full',
      )}
    />
  );
}

/** The shape of a list that is on its way. */
export function SkeletonRows({ count = 6 }: { count?: number }) {
  return (
    <div role="status" className="grid gap-5 p-4">
      <span className="sr-only">{strings.loading}</span>
      {Array.from({ length: count }, (_, row) => row).map((row) => (
        <div key={row} className="flex items-center gap-3">
          <Skeleton className="size-9 shrink-0 rounded-full" />
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-3.5 w-2/5" />
            <Skeleton className="h-3 w-3/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
