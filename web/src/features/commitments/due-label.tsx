import { Badge } from '@/components/badge';
import { DueTime } from '@/components/due-time';
import { Time } from '@/components/time';
import { shownMoment } from '@/lib/moment/due';
import { daysBetween } from '@/lib/moment/time';
import { useNow } from '@/lib/moment/use-now';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import { isOpen } from './is-open';

const unsureBelow = 0.6;

interface DueLabelProps {
  commitment: Commitment;
  /** On a page of several people: whose it is. */
  showsPerson?: boolean;
}

/** When it is due, as it was said, and how sure we are that it is a commitment at all. */
export function DueLabel({ commitment, showsPerson }: DueLabelProps) {
  const now = useNow();
  const { due } = commitment;
  const waits = isOpen(commitment);
  const days = due ? daysBetween(now, shownMoment(due)) : undefined;
  const isLate = waits && due !== null && due !== undefined && new Date(due.at) < now;
  const tone = isLate ? 'danger' : waits && days !== undefined && days <= 2 ? 'warn' : 'neutral';
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-xs text-faint">
      <span>
        {commitment.kind === 'request' ? strings.commitments.request : strings.commitments.promise}
        {', '}
        {showsPerson && commitment.contact && `${commitment.contact.name}, `}
        <Time at={commitment.said_at} />
      </span>
      {commitment.subject && <span>{strings.commitments.inMail(commitment.subject)}</span>}
      {due && (
        <Badge tone={tone}>
          {strings.commitments.due} <DueTime due={due} />
        </Badge>
      )}
      {due?.text && <span>{strings.commitments.dueText(due.text)}</span>}
      {commitment.condition && <Badge>{strings.commitments.condition(commitment.condition)}</Badge>}
      {waits && commitment.confidence < unsureBelow && <Badge>{strings.commitments.unsure}</Badge>}
    </p>
  );
}
