import { longDay, nearDay } from '@/lib/moment/days';
import { shownMoment } from '@/lib/moment/due';
import { absoluteTime, daysBetween, relativeTime, shortDate } from '@/lib/moment/time';
import { useNow } from '@/lib/moment/use-now';
import type { Commitment } from '@/types';
import { Tooltip } from './overlay/tooltip';

/** When something is due: a day as a day ("tomorrow"), a moment as a moment ("in 2 hr."). */
export function DueTime({ due }: { due: NonNullable<Commitment['due']> }) {
  const now = useNow();
  const moment = shownMoment(due);
  const isNear = Math.abs(daysBetween(now, moment)) < 7;
  const text = due.has_time
    ? relativeTime(due.at, now)
    : isNear
      ? nearDay(moment, now)
      : shortDate(moment, now);
  return (
    <Tooltip text={due.has_time ? absoluteTime(due.at) : longDay(moment)}>
      <time dateTime={due.at}>{text}</time>
    </Tooltip>
  );
}
