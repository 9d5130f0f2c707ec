import { useState } from 'react';
import { Card } from '@/components/card';
import { ErrorNote } from '@/components/state/error-state';
import { Skeleton } from '@/components/state/skeleton';
import type { CommitmentFilter } from '@/lib/query-keys';
import { strings } from '@/strings';
import type { Commitment, Side } from '@/types';
import { useCommitments } from './api/get-commitments';
import { CommitmentItem } from './commitment-item';
import { isOpen } from './is-open';

/** What each side owes the other, with the day it is due. */
export function CommitmentsCard({ filter }: { filter: CommitmentFilter }) {
  const query = useCommitments(filter);
  const [showsDone, setShowsDone] = useState(false);
  const items = query.data?.items ?? [];
  const doneCount = items.filter((commitment) => !isOpen(commitment)).length;
  const shown = items.filter((commitment) => showsDone || isOpen(commitment));
  return (
    <Card
      title={strings.commitments.title}
      action={
        doneCount > 0 && (
          <button
            type="button"
            aria-pressed={showsDone}
            onClick={() => setShowsDone(!showsDone)}
            className="rounded-md px-1.5 py-1 text-xs text-soft hover:bg-hover hover:text-ink"
          >
            {showsDone ? strings.commitments.hideDone : strings.commitments.showDone}
          </button>
        )
      }
    >
      {query.isPending && <Skeleton className="h-20 w-full" />}
      <ErrorNote error={query.error} />
      {query.data && (
        <div className="grid gap-4">
          <SideList side="ours" items={shown} showsPerson={!filter.contact} />
          <SideList side="theirs" items={shown} showsPerson={!filter.contact} />
        </div>
      )}
    </Card>
  );
}

interface SideListProps {
  side: Side;
  items: Commitment[];
  showsPerson: boolean;
}

function SideList({ side, items, showsPerson }: SideListProps) {
  const mine = items.filter((commitment) => commitment.side === side).sort(byDue);
  const isOurs = side === 'ours';
  const title = isOurs ? strings.commitments.ours : strings.commitments.theirs;
  return (
    <section aria-label={title} className="grid gap-2">
      <h3 className="text-xs font-semibold text-faint">{title}</h3>
      {mine.length === 0 && (
        <p className="text-sm text-faint">
          {isOurs ? strings.commitments.oursEmpty : strings.commitments.theirsEmpty}
        </p>
      )}
      <ul className="grid gap-3">
        {mine.map((commitment) => (
          <CommitmentItem key={commitment.id} commitment={commitment} showsPerson={showsPerson} />
        ))}
      </ul>
    </section>
  );
}

/** Open ones first, by their day; those without a day after them, newest first. */
export function byDue(a: Commitment, b: Commitment): number {
  const open = Number(isOpen(b)) - Number(isOpen(a));
  if (open) return open;
  if (a.due && b.due) return a.due.at.localeCompare(b.due.at);
  if (a.due || b.due) return a.due ? -1 : 1;
  return b.said_at.localeCompare(a.said_at);
}
