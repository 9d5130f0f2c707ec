// Whole days: those that have no time, and the last moment of one.
import { locale } from '../locale';
import { dayKey, daysBetween, format } from './time';

/** A day without a time, "2026-12-31": the same in every zone. */
export function formatDay(day: string, now = new Date()): string {
  const year = day.slice(0, 4) === dayKey(now).slice(0, 4) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...year,
  }).format(new Date(`${day}T00:00:00Z`));
}

/** The last moment of "2026-11-24" in the user's zone, in UTC. */
export function endOfDay(day: string): string {
  const guess = Date.parse(`${day}T23:59:59Z`);
  const shown = format('endOfDay', {
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(guess));
  const part = (type: string) => Number(shown.find((each) => each.type === type)?.value ?? 0);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return new Date(guess - (local - guess)).toISOString();
}

/** "26 – 29 Nov": the days from `start` on and before `end`; one of them alone as itself. */
export function dayRange(start: string, end: string, now = new Date()): string {
  const last = new Date(Math.max(Date.parse(end) - 1, Date.parse(start)));
  const year = (day: Date | string) => dayKey(day).slice(0, 4);
  const isThisYear = year(start) === year(now) && year(last) === year(now);
  const days = isThisYear
    ? format('days', { day: 'numeric', month: 'short' })
    : format('daysYear', { day: 'numeric', month: 'short', year: 'numeric' });
  return days.formatRange(new Date(start), last);
}

/** "Tuesday 24 November 2026". */
export const longDay = (instant: string): string =>
  format('longDay', { dateStyle: 'full' }).format(new Date(instant));

/** "today", "tomorrow", "3 days ago". */
export const nearDay = (instant: string, now: Date): string =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(daysBetween(now, instant), 'day');
