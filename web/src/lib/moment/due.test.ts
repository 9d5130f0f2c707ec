import { expect, test } from 'vitest';
import { endOfDay } from './days';
import { dueDay } from './due';
import { setTimeZone } from './time';

const day = (at: string) => ({ at, has_time: false, text: 'by Friday' });

test.each(['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC'])(
  'the day that was said is the day that is shown in %s',
  (zone) => {
    setTimeZone(zone);
    // Friday 14 November ends in London, then in Berlin.
    expect(dueDay(day('2025-11-14T23:59:59.999Z'))).toBe('2025-11-14');
    expect(dueDay(day('2025-11-14T22:59:59.999Z'))).toBe('2025-11-14');
    // What a person enters here is that day too.
    expect(dueDay(day(endOfDay('2026-03-29')))).toBe('2026-03-29');
  },
);

test('a moment stays a moment', () => {
  setTimeZone('Europe/Berlin');
  expect(dueDay({ at: '2025-11-14T23:30:00Z', has_time: true, text: '' })).toBe('2025-11-15');
});
