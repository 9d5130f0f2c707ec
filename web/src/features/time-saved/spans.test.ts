import { expect, test } from 'vitest';
import { formatSpan, sumOf } from './spans';

test('spans are said in the unit that fits', () => {
  expect(formatSpan(45)).toMatch(/^45\s?sec/);
  expect(formatSpan(754)).toMatch(/^13\s?min/);
  expect(formatSpan(5400)).toMatch(/^1\s?hr.*30\s?min/);
  expect(formatSpan(7200)).toMatch(/^2\s?hr$/);
});

test('an hour is never said as sixty minutes', () => {
  expect(formatSpan(3590)).toMatch(/^1\s?hr$/);
});

test('sums', () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([{ duration_s: 1.5 }, { duration_s: 2 }])).toBe(3.5);
});
