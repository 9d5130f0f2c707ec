import { strings } from '@/strings';
import type { WeekSaved } from '@/types';
import { formatMonday, formatSpan, sumOf } from './spans';

/** A bar a week, the oldest first: how the figure came about. */
export function WeekBars({ weeks }: { weeks: WeekSaved[] }) {
  if (weeks.length === 0) return null;
  const inOrder = [...weeks].reverse();
  const most = Math.max(1, ...inOrder.map((week) => sumOf(week.reps)));
  return (
    <>
      <ol aria-label={strings.timeSaved.byWeek} className="flex h-40 items-end gap-1.5 sm:gap-3">
        {inOrder.map((week) => {
          const seconds = sumOf(week.reps);
          return (
            <li key={week.monday} className="flex h-full min-w-0 flex-1 flex-col justify-end gap-1">
              <span className="hidden text-center text-xs text-soft tabular-nums sm:block">
                {seconds > 0 ? formatSpan(seconds) : ''}
              </span>
              <span
                aria-hidden
                className="w-full rounded-t-md bg-accent"
                style={{ height: `${Math.max(1, (seconds / most) * 70)}%` }}
              />
              <span className="text-center text-xs text-faint">
                <span className="sr-only sm:not-sr-only">{formatMonday(week.monday)}</span>
                <span className="sr-only">: {formatSpan(seconds)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      <p aria-hidden className="flex justify-between text-xs text-faint sm:hidden">
        <span>{formatMonday(inOrder[0]?.monday ?? '')}</span>
        <span>{formatMonday(inOrder.at(-1)?.monday ?? '')}</span>
      </p>
    </>
  );
}
