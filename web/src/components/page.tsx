import { type ReactNode, useEffect } from 'react';
import { cx } from '@/lib/class-names';

interface PageProps {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Fills the window's height; the content scrolls by itself. */
  fills?: boolean;
  width?: 'narrow' | 'wide' | 'full';
}

const widths = { narrow: 'max-w-3xl', wide: 'max-w-6xl', full: 'max-w-none' };

export function Page({ title, heading, lead, actions, children, fills, width }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Foresail`;
  }, [title]);
  return (
    <div
      className={cx(
        'mx-auto flex w-full flex-col gap-4 px-4 pt-4 sm:px-6 sm:pt-6 lg:px-8',
        widths[width ?? 'wide'],
        fills ? 'h-full min-h-0' : 'pb-24 md:pb-12',
      )}
    >
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3">
        <div className="grid min-w-0 gap-0.5">
          {heading ?? <h1 className="text-xl font-semibold sm:text-2xl">{title}</h1>}
          {lead && <div className="text-sm text-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
