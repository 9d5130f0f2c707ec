import { expect, test } from 'vitest';
import type { DraftSentence } from '@/types';
import { piecesOf, placeAt, placesOf } from './places';

const sentence = (text: string, isCited = true) =>
  ({
    text,
    citations: isCited ? [{ activity: '1', begin: 0, end: 4, quote: 'word' }] : [],
  }) as DraftSentence;

const text = 'Hi Ann,\n\nYou asked: “When?”\n\n[Your answer]\n\nRuth';
const sentences = [sentence('You asked: “When?”'), sentence('[Your answer]', false)];

test('a sentence is found where it stands, and only where it is from somewhere', () => {
  const places = placesOf(text, sentences);
  expect(places.map((place) => text.slice(place.begin, place.end))).toEqual(['You asked: “When?”']);
  expect(placeAt(places, text.indexOf('asked'))).toBe(0);
  expect(placeAt(places, 0)).toBe(-1);
});

test('what the rep has changed is nobody else’s any more', () => {
  expect(placesOf(text.replace('When', 'Why'), sentences)).toEqual([]);
});

test('the pieces are the text', () => {
  const pieces = piecesOf(text, placesOf(text, sentences));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.map((piece) => piece.index)).toEqual([-1, 0, -1]);
  expect(piecesOf('', [])).toEqual([]);
});

test('two that overlap are shown once', () => {
  const both = placesOf('one two three', [sentence('one two'), sentence('two three')]);
  expect(both).toHaveLength(1);
});
