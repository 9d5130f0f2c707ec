import type { ReactNode } from 'react';

/** A record's page: what happened on the left, what is known on the right; stacked on a phone. */
export function RecordLayout({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <div className="order-2 min-w-0 lg:order-1">{main}</div>
      <div className="order-1 grid min-w-0 content-start gap-4 lg:order-2">{side}</div>
    </div>
  );
}
