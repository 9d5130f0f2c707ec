import { expect, test } from 'vitest';
import { formatBytes, formatMoney, parseAmount, plural, totalsOf } from './numbers';

test('amounts are read as people write them', () => {
  expect(parseAmount('12,500', 'EUR')).toBe(1_250_000);
  expect(parseAmount('12.500,50', 'EUR')).toBe(1_250_050);
  expect(parseAmount('12,500.50', 'EUR')).toBe(1_250_050);
  expect(parseAmount("12'500", 'CHF')).toBe(1_250_000);
  expect(parseAmount('99.5', 'USD')).toBe(9950);
  expect(parseAmount('5000', 'JPY')).toBe(5000);
  expect(parseAmount('about ten', 'EUR')).toBeUndefined();
  expect(parseAmount('-5', 'EUR')).toBeUndefined();
});

test('money is shown in its currency’s own minor unit', () => {
  expect(formatMoney({ amount_minor: 1_250_000, currency: 'EUR' })).toMatch(/12,500/);
  expect(formatMoney({ amount_minor: 5000, currency: 'JPY' })).toMatch(/5,000/);
  expect(formatMoney({ amount_minor: 9950, currency: 'USD' })).toMatch(/99\.50/);
});

test('totals never mix currencies', () => {
  const totals = totalsOf([
    { amount_minor: 100, currency: 'EUR' },
    undefined,
    { amount_minor: 700, currency: 'USD' },
    { amount_minor: 250, currency: 'EUR' },
  ]);
  expect(totals).toEqual([
    { currency: 'USD', amount_minor: 700 },
    { currency: 'EUR', amount_minor: 350 },
  ]);
});

test('counts and sizes', () => {
  expect(plural(1, 'mail', 'mails')).toBe('1 mail');
  expect(plural(1200, 'mail', 'mails')).toBe('1,200 mails');
  expect(formatBytes(999)).toMatch(/999/);
  expect(formatBytes(1_204_880)).toMatch(/1\.2/);
});
