import { beforeEach, expect, test } from 'vitest';
import { setTimeZone } from '@/lib/moment/time';
import { rangeHere, rangeThere } from './hour-range';

beforeEach(() => setTimeZone('Europe/Berlin'));

test('both clocks', () => {
  // Tuesday 9 to 11 in New York, winter.
  expect(rangeHere('2026-11-24T16:00:00.000Z')).toBe('Tue 15–17');
  expect(rangeThere('2026-11-24T16:00:00.000Z', -300)).toBe('Tue 9–11');
});

test('half hours are kept', () => {
  expect(rangeHere('2026-11-24T05:30:00.000Z')).toBe('Tue 4:30–6:30');
  expect(rangeThere('2026-11-24T05:30:00.000Z', 330)).toBe('Tue 9–11');
});

test('a window that ends at midnight', () => {
  expect(rangeThere('2026-11-25T00:00:00.000Z', 0)).toBe('Tue 22–24');
});
