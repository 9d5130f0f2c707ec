// Where the sentences of a draft stand in its text, as the rep has it now. What was changed stands
// nowhere any more: it is the rep's own.
import type { DraftSentence } from '@/types';

export interface Place {
  begin: number;
  end: number;
  sentence: DraftSentence;
}

/** In the order of the text, without overlaps; only sentences that are from somewhere. */
export function placesOf(text: string, sentences: DraftSentence[]): Place[] {
  const places: Place[] = [];
  for (const sentence of sentences) {
    if (sentence.citations.length === 0 || !sentence.text) continue;
    const begin = text.indexOf(sentence.text);
    if (begin < 0) continue;
    const end = begin + sentence.text.length;
    if (places.some((place) => place.begin < end && begin < place.end)) continue;
    places.push({ begin, end, sentence });
  }
  return places.sort((a, b) => a.begin - b.begin);
}

/** Index of the place at a position of the text; -1 for none. */
export const placeAt = (places: Place[], at: number) =>
  places.findIndex((place) => place.begin <= at && at <= place.end);

/** The text in pieces, each within one place or in none. */
export function piecesOf(text: string, places: Place[]): { text: string; index: number }[] {
  const pieces: { text: string; index: number }[] = [];
  let at = 0;
  places.forEach((place, index) => {
    if (place.begin > at) pieces.push({ text: text.slice(at, place.begin), index: -1 });
    pieces.push({ text: text.slice(place.begin, place.end), index });
    at = place.end;
  });
  if (at < text.length) pieces.push({ text: text.slice(at), index: -1 });
  return pieces;
}
