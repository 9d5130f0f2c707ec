import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from '@/lib/class-names';

interface CardProps {
  title?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string;
  flush?: boolean;
}

/** A panel with its heading; named by it for screen readers. */
export function Card({ title, action, children, className, flush }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={cx('min-w-0 rounded-2xl border border-line bg-surface shadow-card', className)}
    >
      {title && (
        <header className="flex min-h-12 items-center justify-between gap-2 px-4 pt-2">
          <h2 id={id} className="text-sm font-semibold text-ink">
            {title}
          </h2>
          {action}
        </header>
      )}
      <div className={flush ? '' : cx('px-4 pb-4', !title && 'pt-4')}>{children}</div>
    </section>
  );
}
