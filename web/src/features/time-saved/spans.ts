import { locale } from '@/lib/locale';

/** 45 -> "45 sec", 754 -> "13 min", 5400 -> "1 hr 30 min". */
export function formatSpan(seconds: number): string {
  const unit = (value: number, name: 'second' | 'minute' | 'hour') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      value,
    );
  if (seconds < 60) return unit(Math.round(seconds), 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return unit(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? unit(hours, 'hour') : `${unit(hours, 'hour')} ${unit(rest, 'minute')}`;
}

/** Of a list of things that took time, all of it. */
export const sumOf = (items: { duration_s: number }[]) =>
  items.reduce((sum, item) => sum + item.duration_s, 0);

const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** "2026-11-23" -> "23 Nov". */
export const formatMonday = (monday: string) => day.format(new Date(`${monday}T00:00:00Z`));
