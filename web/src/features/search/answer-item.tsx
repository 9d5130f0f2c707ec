import { Badge } from '@/components/badge';
import { CiteLink } from '@/components/cite-link';
import { DueTime } from '@/components/due-time';
import { Time } from '@/components/time';
import { longTime } from '@/lib/moment/time';
import { displayName } from '@/lib/people';
import { strings } from '@/strings';
import type { Answer } from '@/types';

interface AnswerItemProps {
  answer: Answer;
  onFollow: () => void;
}

/** A sentence that was really said: by whom, to whom, when, and in which mail. */
export function AnswerItem({ answer, onFollow }: AnswerItemProps) {
  const { activity, commitment } = answer;
  const to = activity.recipients.find((recipient) => recipient.role === 'to');
  const direction = strings.search.directions[activity.direction] ?? activity.direction;
  return (
    <li>
      <CiteLink
        citation={answer.citation}
        onFollow={onFollow}
        className="grid gap-1 rounded-lg px-2 py-2 hover:bg-hover focus-visible:bg-hover"
      >
        <q className="border-l-2 border-accent pl-3 quotes-none whitespace-pre-line">
          {answer.quote}
        </q>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 pl-3.5 text-xs text-faint">
          <Badge tone={activity.direction === 'outbound' ? 'accent' : 'neutral'}>{direction}</Badge>
          <span className="text-soft">
            {displayName(activity.sender)}
            {to && ` ${strings.search.to(displayName(to))}`}
          </span>
          <Time at={activity.sent_at} text={longTime(activity.sent_at)} />
          <span>{activity.subject}</span>
          {commitment?.due && (
            <span>
              {strings.commitments.due} <DueTime due={commitment.due} />
            </span>
          )}
          {commitment && commitment.state !== 'open' && (
            <Badge>{strings.search.states[commitment.state]}</Badge>
          )}
        </span>
      </CiteLink>
    </li>
  );
}
