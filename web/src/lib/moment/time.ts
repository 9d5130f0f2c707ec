// Times as a person reads them, in the signed-in user's zone.
import { locale } from '../locale';

let zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const formats = new Map<string, Intl.DateTimeFormat>();

export function setTimeZone(timeZone: string) {
  if (!timeZone || timeZone === zone) return;
  try {
    new Intl.DateTimeFormat(locale, { timeZone });
    zone = timeZone;
    formats.clear();
  } catch {
    // A zone that this browser doesn't know: its own stays.
  }
}

export const timeZone = () => zone;

export function isGiven(instant: string | null | undefined): instant is string {
  return !!instant && new Date(instant).getTime() > 0;
}

export function format(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(name, made);
  return made;
}

/** "2026-11-24" in the user's zone: what days are compared and grouped by. */
export function dayKey(instant: string | Date): string {
  const parts = format('key', { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    new Date(instant),
  );
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

export function daysBetween(from: string | Date, to: string | Date): number {
  const day = (value: string | Date) => Date.parse(`${dayKey(value)}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}

export function absoluteTime(instant: string): string {
  return format('absolute', { dateStyle: 'full', timeStyle: 'long' }).format(new Date(instant));
}

/** "24 November 2026 at 10:12". */
export function longTime(instant: string): string {
  return format('long', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

export function clockTime(instant: string): string {
  return format('clock', { hour: 'numeric', minute: '2-digit' }).format(new Date(instant));
}

export function shortDate(instant: string, now = new Date()): string {
  const sameYear = dayKey(instant).slice(0, 4) === dayKey(now).slice(0, 4);
  return sameYear
    ? format('short', { day: 'numeric', month: 'short' }).format(new Date(instant))
    : format('shortYear', { day: 'numeric', month: 'short', year: 'numeric' }).format(
        new Date(instant),
      );
}

/** The heading of a day: "Today", "Yesterday", "Monday, 16 November". */
export function dayHeading(instant: string, now = new Date()): string {
  const days = daysBetween(now, instant);
  if (days === 0 || days === -1 || days === 1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  }
  const sameYear = dayKey(instant).slice(0, 4) === dayKey(now).slice(0, 4);
  return format(sameYear ? 'heading' : 'headingYear', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(instant));
}

const steps: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['minute', 60, 60],
  ['hour', 3600, 24],
];

/** "now", "5 min. ago", "3 hr. ago", "yesterday", "in 4 days", then the date. */
export function relativeTime(instant: string, now = new Date()): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  if (Math.abs(seconds) < 45) return relative.format(0, 'second');
  const days = daysBetween(now, instant);
  for (const [unit, size, limit] of steps) {
    const count = Math.round(seconds / size);
    if (Math.abs(count) < limit && (unit === 'minute' || days === 0)) {
      return relative.format(count, unit);
    }
  }
  if (Math.abs(days) < 7) return relative.format(days, 'day');
  return shortDate(instant, now);
}

/** "2:00 PM +05:30": the clock on the sender's wall, where it is not ours. */
export function senderClock(instant: string, offsetMin: number): string {
  const local = new Date(new Date(instant).getTime() + offsetMin * 60_000);
  const clock = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    hour: 'numeric',
    minute: '2-digit',
  }).format(local);
  const sign = offsetMin < 0 ? '-' : '+';
  const pad = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${clock} UTC${sign}${pad(offsetMin / 60)}:${pad(offsetMin % 60)}`;
}
