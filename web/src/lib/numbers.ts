import type { Money } from '@/types';
import { locale } from './locale';

const integers = new Intl.NumberFormat(locale);

export const formatCount = (count: number) => integers.format(count);

export function minorDigits(currency: string): number {
  try {
    return (
      new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions()
        .maximumFractionDigits ?? 2
    );
  } catch {
    return 2;
  }
}

export function formatMoney(money: Money, { compact = false } = {}): string {
  const value = money.amount_minor / 10 ** minorDigits(money.currency);
  const whole = Number.isInteger(value) || compact;
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: money.currency,
      ...(compact ? { notation: 'compact', maximumFractionDigits: 1 } : {}),
      ...(whole && !compact ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    }).format(value);
  } catch {
    return `${integers.format(value)} ${money.currency}`;
  }
}

/** "12,500.50", "12500.5" or "12 500" -> minor units; undefined where it is no amount. */
export function parseAmount(text: string, currency: string): number | undefined {
  const cleaned = text.replace(/[\s'’ _]/g, '');
  const match = /^(\d+(?:[.,]\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(cleaned);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/[.,]/g, '');
  const value = Number(`${whole}.${match[2] ?? '0'}`);
  return Math.round(value * 10 ** minorDigits(currency));
}

/** Sums by currency, the largest first: amounts of two currencies are never added up. */
export function totalsOf(amounts: (Money | null | undefined)[]): Money[] {
  const sums = new Map<string, number>();
  for (const money of amounts) {
    if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.amount_minor);
  }
  return [...sums]
    .map(([currency, amount_minor]) => ({ currency, amount_minor }))
    .sort((a, b) => b.amount_minor - a.amount_minor);
}

export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  let value = bytes;
  let step = 0;
  while (value >= 1000 && step < units.length - 1) {
    value /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step],
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

const plurals = new Intl.PluralRules(locale);

/** plural(3, 'mail', 'mails') -> "3 mails". */
export function plural(count: number, one: string, other: string): string {
  return `${formatCount(count)} ${plurals.select(count) === 'one' ? one : other}`;
}
