import { locale } from '@/lib/locale';
import { formatCount } from '@/lib/numbers';

/** Millionths of a currency; small amounts keep two digits that say something. */
export function formatMicros(micros: number, currency: string): string {
  const value = micros / 1_000_000;
  const digits = value === 0 || value >= 1 ? 2 : value >= 0.01 ? 3 : 5;
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: 2,
      maximumFractionDigits: digits,
    }).format(value);
  } catch {
    return `${value.toFixed(digits)} ${currency}`;
  }
}

export function formatDuration(ms: number): string {
  if (ms < 1000) return `${formatCount(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 100) return `${seconds.toFixed(1)} s`;
  return `${formatCount(Math.round(seconds / 60))} min`;
}
