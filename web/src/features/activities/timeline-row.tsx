import { Link } from '@tanstack/react-router';
import {
  ArrowDownLeft,
  ArrowUpRight,
  type LucideIcon,
  Paperclip,
  StickyNote,
  Users,
} from 'lucide-react';
import { Badge } from '@/components/badge';
import { Time } from '@/components/time';
import { cx } from '@/lib/class-names';
import { clockTime } from '@/lib/moment/time';
import { displayName } from '@/lib/people';
import { strings } from '@/strings';
import type { ActivityBrief, Direction } from '@/types';
import { IntentBadge } from './intent-badge';

const icons: Record<Direction, LucideIcon> = {
  inbound: ArrowDownLeft,
  outbound: ArrowUpRight,
  internal: Users,
};

interface TimelineRowProps {
  activity: ActivityBrief;
  threadCount: number;
  isNew: boolean;
}

export function TimelineRow({ activity, threadCount, isNew }: TimelineRowProps) {
  const isNote = activity.kind === 'note';
  const Icon = isNote ? StickyNote : icons[activity.direction];
  const kind = isNote ? strings.activities.note : strings.activities[activity.direction];
  return (
    <li className={cx('border-b border-line last:border-b-0', isNew && 'animate-arrive')}>
      <Link
        to="/activities/$activityId"
        params={{ activityId: activity.id }}
        className="flex gap-3 px-4 py-3 transition-colors -outline-offset-2 hover:bg-hover"
      >
        <span
          className={cx(
            'mt-0.5 grid size-7 shrink-0 place-items-center rounded-lg',
            isNote ? 'bg-warn-tint text-warn' : 'bg-sunken text-soft',
          )}
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.75} />
          <span className="sr-only">{kind}</span>
        </span>
        <span className="grid min-w-0 flex-1 gap-0.5">
          <span className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{displayName(activity.sender)}</span>
            {!isNote && (
              <span className="min-w-0 text-sm text-soft">
                {activity.subject || strings.activities.noSubject}
              </span>
            )}
          </span>
          <span className="text-sm text-faint">{activity.snippet}</span>
          <RowNotes activity={activity} threadCount={threadCount} />
        </span>
        <Time
          at={activity.sent_at}
          text={clockTime(activity.sent_at)}
          className="shrink-0 pt-0.5 text-xs text-faint"
        />
      </Link>
    </li>
  );
}

function RowNotes({ activity, threadCount }: Omit<TimelineRowProps, 'isNew'>) {
  const automation = strings.activities.automation[activity.automation];
  const isBare = !automation && threadCount < 2 && activity.attachment_count === 0;
  if (isBare && !activity.intent) return null;
  return (
    <span className="mt-1 flex flex-wrap gap-1.5">
      {automation && <Badge>{automation}</Badge>}
      <IntentBadge activity={activity} />
      {activity.attachment_count > 0 && (
        <Badge>
          <Paperclip aria-hidden className="size-3" />
          {strings.activities.attachmentCount(activity.attachment_count)}
        </Badge>
      )}
      {threadCount > 1 && <Badge>{strings.contacts.inThread(threadCount)}</Badge>}
    </span>
  );
}
