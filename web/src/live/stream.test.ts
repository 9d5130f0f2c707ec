import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LineState, openStream } from './stream';

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static made: FakeSource[] = [];
  readyState = 0;
  onopen?: () => void;
  onerror?: () => void;
  constructor() {
    super();
    FakeSource.made.push(this);
  }
  close() {
    this.readyState = 2;
  }
  open() {
    this.readyState = 1;
    this.onopen?.();
  }
  fail(readyState: number) {
    this.readyState = readyState;
    this.onerror?.();
  }
  say(topic: string, data: string, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(topic, { data, lastEventId }));
  }
}

const last = () => FakeSource.made.at(-1) as FakeSource;
const states: LineState[] = [];
const onMessage = vi.fn();
const onResync = vi.fn();
let close = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  FakeSource.made = [];
  states.length = 0;
  onMessage.mockReset();
  onResync.mockReset();
  close = openStream({ onMessage, onResync, onState: (state) => states.push(state) });
});
afterEach(() => {
  close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('topics arrive with their ids; broken data is an empty payload', () => {
  last().open();
  last().say('contact.updated', '{"id":"P1"}');
  last().say('health.changed', 'not json');
  expect(onMessage.mock.calls).toEqual([
    ['contact.updated', { id: 'P1' }],
    ['health.changed', {}],
  ]);
});

test('resync is asked for by the server', () => {
  last().open();
  onResync.mockClear();
  last().say('resync', '{}');
  expect(onResync).toHaveBeenCalledOnce();
});

test('what was fetched before the line stood is fetched once more', () => {
  expect(onResync).not.toHaveBeenCalled();
  last().open();
  expect(onResync).toHaveBeenCalledOnce();
});

test('a cut before the first id leaves a gap, which is filled', () => {
  last().open();
  onResync.mockClear();
  last().fail(0);
  last().open();
  expect(onResync).toHaveBeenCalledOnce();
});

test('a short cut is the browser’s to mend: no second line, nothing fetched anew', () => {
  last().open();
  last().say('contact.updated', '{"id":"P1"}', '7');
  onResync.mockClear();
  last().fail(0);
  expect(states).toEqual(['connecting', 'live', 'offline']);
  vi.advanceTimersByTime(60_000);
  expect(FakeSource.made).toHaveLength(1);
  last().open();
  expect(states.at(-1)).toBe('live');
  expect(onResync).not.toHaveBeenCalled();
});

test('a refused line is opened again, later each time, and then all is fetched anew', () => {
  last().open();
  last().say('contact.updated', '{"id":"P1"}', '7');
  onResync.mockClear();
  last().fail(2);
  vi.advanceTimersByTime(999);
  expect(FakeSource.made).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(FakeSource.made).toHaveLength(2);
  last().fail(2);
  vi.advanceTimersByTime(1999);
  expect(FakeSource.made).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(FakeSource.made).toHaveLength(3);
  last().open();
  expect(onResync).toHaveBeenCalledOnce();
});
