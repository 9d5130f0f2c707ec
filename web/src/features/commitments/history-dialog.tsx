import { Badge } from '@/components/badge';
import { CiteLink } from '@/components/cite-link';
import { Dialog } from '@/components/overlay/dialog';
import { ErrorNote } from '@/components/state/error-state';
import { Skeleton } from '@/components/state/skeleton';
import { Time } from '@/components/time';
import { longTime } from '@/lib/moment/time';
import { strings } from '@/strings';
import type { Commitment, LedgerEntry } from '@/types';
import { useHistory } from './api/get-history';
import { EntryLine } from './entry-line';

const words = strings.commitments;

interface HistoryDialogProps {
  commitment: Commitment;
  isOpen: boolean;
  onClose: () => void;
}

/** Said, moved, kept: by which mail, or by whom. */
export function HistoryDialog({ commitment, isOpen, onClose }: HistoryDialogProps) {
  const query = useHistory(commitment.id, isOpen);
  return (
    <Dialog title={words.history} isOpen={isOpen} onClose={onClose}>
      <ol className="grid gap-4">
        <li className="grid gap-1">
          <p className="text-xs text-soft">
            <span className="font-medium text-ink">{words.said}</span>{' '}
            <Time at={commitment.said_at} text={longTime(commitment.said_at)} />
          </p>
          <CiteLink citation={commitment} />
        </li>
        {query.isPending && <Skeleton className="h-10 w-full" />}
        {query.data?.items.map((entry) => (
          <HistoryItem key={entry.id} entry={entry} />
        ))}
      </ol>
      <ErrorNote error={query.error} />
      {query.data?.items.length === 0 && (
        <p className="mt-4 text-sm text-faint">{words.historyEmpty}</p>
      )}
    </Dialog>
  );
}

function HistoryItem({ entry }: { entry: LedgerEntry }) {
  const isOpen = entry.state !== 'applied';
  const changed = Object.keys(entry.after).filter((field) => field !== 'state');
  return (
    <li className="grid gap-1">
      <EntryLine entry={entry} title={isOpen ? words.looks[entry.kind] : undefined} />
      {changed.map((field) => (
        <p key={field} className="text-xs text-faint">
          {words.fields[field] ?? field}: {entry.before[field] ?? words.noDate} →{' '}
          {entry.after[field] ?? words.noDate}
        </p>
      ))}
      {entry.state !== 'applied' && (
        <p className="text-xs">
          <Badge>{words.decided[entry.state]}</Badge>
          {entry.by && <span className="text-faint"> {entry.by}</span>}
        </p>
      )}
    </li>
  );
}
