import type { ReactNode } from 'react';
import { Logo } from '@/components/logo';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

interface FrontDoorProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  wide?: boolean;
}

/** The frame of the pages before one is signed in. */
export function FrontDoor({ title, lead, children, wide }: FrontDoorProps) {
  return (
    <main className="grid min-h-full justify-items-center overflow-y-auto bg-canvas px-4 py-10 sm:py-16">
      <div className={cx('w-full', wide ? 'max-w-xl' : 'max-w-sm')}>
        <div className="mb-8 flex items-center gap-2.5">
          <Logo className="size-8" />
          <span className="text-lg font-semibold tracking-tight">{strings.shell.product}</span>
        </div>
        <h1 className="text-2xl font-semibold">{title}</h1>
        {lead && <div className="mt-1 text-soft">{lead}</div>}
        <div className="mt-6">{children}</div>
      </div>
    </main>
  );
}
