// Two hours of a day, as a rep reads them: "Tue 9–11".
import { locale } from '@/lib/locale';
import { dayKey, format } from '@/lib/moment/time';

const hourMs = 3_600_000;
const windowHours = 2;

/** In the rep's zone. `endsAt` because the window may have begun already. */
export function rangeHere(endsAt: string): string {
  const end = new Date(endsAt);
  const begin = new Date(end.getTime() - windowHours * hourMs);
  const day = format('weekday', { weekday: 'short' }).format(begin);
  const clock = format('hourOfRange', { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
  const short = (at: Date) => clock.format(at).replace(/^0/, '').replace(/:00$/, '');
  return `${day} ${short(begin)}–${short(end)}`;
}

/** On the contact's own clock. */
export function rangeThere(endsAt: string, offsetMin: number): string {
  const local = (at: number) => new Date(at + offsetMin * 60_000);
  const end = local(Date.parse(endsAt));
  const begin = local(Date.parse(endsAt) - windowHours * hourMs);
  const day = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(begin);
  return `${day} ${begin.getUTCHours()}–${end.getUTCHours() || 24}`;
}

export const isRunning = (beginsAt: string, now: Date) =>
  Date.parse(beginsAt) <= now.getTime() && dayKey(beginsAt) === dayKey(now);
