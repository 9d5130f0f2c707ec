import { beforeEach, describe, expect, test } from 'vitest';
import { dayRange, endOfDay, formatDay } from './days';
import { dayHeading, dayKey, relativeTime, senderClock, setTimeZone } from './time';

const now = new Date('2026-11-24T10:00:00Z');

beforeEach(() => setTimeZone('Europe/Berlin'));

describe('days', () => {
  test('are those of the user’s zone', () => {
    expect(dayKey('2026-11-23T23:30:00Z')).toBe('2026-11-24');
    setTimeZone('America/New_York');
    expect(dayKey('2026-11-24T03:30:00Z')).toBe('2026-11-23');
  });

  test('end at the last second there, also when the clocks change', () => {
    expect(endOfDay('2026-11-24')).toBe('2026-11-24T22:59:59.000Z');
    expect(endOfDay('2026-07-01')).toBe('2026-07-01T21:59:59.000Z');
    expect(endOfDay('2026-10-25')).toBe('2026-10-25T22:59:59.000Z');
    setTimeZone('America/Los_Angeles');
    expect(endOfDay('2026-11-24')).toBe('2026-11-25T07:59:59.000Z');
  });

  test('have headings a person would use', () => {
    expect(dayHeading('2026-11-24T05:00:00Z', now)).toBe('Today');
    expect(dayHeading('2026-11-23T05:00:00Z', now)).toBe('Yesterday');
    expect(dayHeading('2025-11-12T09:00:00Z', now)).toMatch(/2025/);
  });

  test('of a range are its first and its last', () => {
    const range = dayRange('2026-11-25T23:00:00Z', '2026-11-29T23:00:00Z', now);
    expect(range).toMatch(/26.*29/);
    expect(range).not.toMatch(/25|30|2026/);
    expect(dayRange('2026-11-25T23:00:00Z', '2026-11-26T23:00:00Z', now)).not.toMatch(/27|–/);
    expect(dayRange('2026-11-25T23:00:00Z', '2026-11-25T23:00:00Z', now)).toMatch(/26/);
    expect(dayRange('2026-12-30T12:00:00Z', '2027-01-02T12:00:00Z', now)).toMatch(/2026.*2027/);
  });

  test('without a time are the same in every zone', () => {
    setTimeZone('America/Los_Angeles');
    expect(formatDay('2026-12-31', now)).toMatch(/31/);
  });
});

describe('relative times', () => {
  test('go from minutes to days to a date', () => {
    expect(relativeTime('2026-11-24T09:59:50Z', now)).toBe('now');
    expect(relativeTime('2026-11-24T09:55:00Z', now)).toMatch(/^5 min/);
    expect(relativeTime('2026-11-24T07:00:00Z', now)).toMatch(/^3 h/);
    expect(relativeTime('2026-11-23T12:00:00Z', now)).toBe('yesterday');
    expect(relativeTime('2026-11-25T12:00:00Z', now)).toBe('tomorrow');
    expect(relativeTime('2026-10-01T12:00:00Z', now)).toMatch(/1/);
  });
});

test('the sender’s clock shows their zone', () => {
  expect(senderClock('2026-11-24T10:00:00Z', 330)).toMatch(/3:30.*UTC\+05:30/);
  expect(senderClock('2026-11-24T10:00:00Z', -480)).toMatch(/2:00.*UTC-08:00/);
});
