import type { ReactNode } from 'react';

interface RecordLayoutProps {
  /** What happened. */
  main: ReactNode;
  /** What has to be seen before it: on a phone above, else on top of the right column. */
  lead?: ReactNode;
  /** What else is known. */
  side: ReactNode;
}

export function RecordLayout({ main, lead, side }: RecordLayoutProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr] lg:gap-y-4">
      {lead && <div className="grid min-w-0 content-start gap-4 lg:col-start-2">{lead}</div>}
      <div className="min-w-0 lg:col-start-1 lg:row-span-2 lg:row-start-1">{main}</div>
      <div className="grid min-w-0 content-start gap-4 lg:col-start-2">{side}</div>
    </div>
  );
}
