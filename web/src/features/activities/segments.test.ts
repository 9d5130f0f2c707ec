import { expect, test } from 'vitest';
import type { Activity, Commitment, Fact } from '@/types';
import { coverWithZones, cutIntoPieces, marksOf, parseSpan } from './segments';

const text = 'Hello 👋 Ruth. I will send it by Friday.\n\n> old words';
const span = (words: string) => {
  const begin = text.indexOf(words);
  return { begin, end: begin + words.length };
};
const activity = {
  text,
  zones: [{ kind: 'quote', ...span('> old words') }],
  facts: [{ kind: 'date', ...span('by Friday'), text: 'by Friday', value: {} } as Fact],
  commitments: [{ id: '1', ...span('I will send it by Friday.') } as Commitment],
} as unknown as Activity;

test('what no zone covers is the sender’s own words; nothing is lost', () => {
  const zones = coverWithZones(text, activity.zones);
  expect(zones.map((zone) => zone.kind)).toEqual(['reply', 'quote']);
  expect(zones.map((zone) => text.slice(zone.begin, zone.end)).join('')).toBe(text);
});

test('zones that overlap or run over the end are cut, not repeated', () => {
  const zones = coverWithZones('abcdef', [
    { kind: 'reply', begin: 0, end: 4 },
    { kind: 'quote', begin: 2, end: 99 },
  ]);
  expect(zones).toEqual([
    { kind: 'reply', begin: 0, end: 4 },
    { kind: 'quote', begin: 4, end: 6 },
  ]);
});

test('marks that lie on each other both count, and the text stays whole', () => {
  const [reply] = coverWithZones(text, activity.zones);
  const pieces = reply ? cutIntoPieces(text, reply, marksOf(activity)) : [];
  expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(0, reply?.end));
  const date = pieces.find((piece) => piece.text === 'by Friday');
  expect(date?.marks.map((mark) => mark.kind).sort()).toEqual(['commitment', 'fact']);
});

test('a cited span is marked at JavaScript indices, emoji before it or not', () => {
  const [reply] = coverWithZones(text, activity.zones);
  const marks = marksOf(activity, span('I will send it'));
  const pieces = reply ? cutIntoPieces(text, reply, marks) : [];
  const cited = pieces.filter((piece) => piece.marks.some((mark) => mark.kind === 'cited'));
  expect(cited.map((piece) => piece.text).join('')).toBe('I will send it');
});

test('only a real span is read from the address', () => {
  expect(parseSpan('3-9')).toEqual({ begin: 3, end: 9 });
  for (const at of [undefined, '', '9-3', '3', 'a-b', '-1-4', '3-9-12']) {
    expect(parseSpan(at)).toBeUndefined();
  }
});

test('a sentence that is told to software has a mark of its own', () => {
  const facts = [{ kind: 'instruction', ...span('I will send it'), text: '', value: {} } as Fact];
  const marks = marksOf({ ...activity, facts, commitments: [] });
  expect(marks.map((mark) => mark.kind)).toEqual(['instruction']);
});
