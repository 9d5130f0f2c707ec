// Cuts a mail's text into zones and, within them, into pieces with the marks that lie on them. Marks
// may overlap (a date within a promise); a piece knows all that cover it.
import type { Activity, Commitment, Fact, Zone } from '@/types';

export interface Mark {
  kind: 'cited' | 'commitment' | 'fact' | 'instruction';
  begin: number;
  end: number;
  commitment?: Commitment;
  fact?: Fact;
}

export interface Piece {
  begin: number;
  text: string;
  marks: Mark[];
}

export interface ZonePiece {
  kind: Zone['kind'];
  begin: number;
  end: number;
}

/** The zones without holes: what no zone covers is the sender's own words. */
export function coverWithZones(text: string, zones: Zone[]): ZonePiece[] {
  const covered: ZonePiece[] = [];
  let at = 0;
  const fill = (until: number) => {
    if (text.slice(at, until).trim()) covered.push({ kind: 'reply', begin: at, end: until });
  };
  for (const zone of [...zones].sort((a, b) => a.begin - b.begin)) {
    const begin = Math.max(zone.begin, at);
    const end = Math.min(zone.end, text.length);
    if (end <= begin) continue;
    fill(begin);
    covered.push({ kind: zone.kind, begin, end });
    at = end;
  }
  fill(text.length);
  return covered;
}

export function marksOf(activity: Activity, cited?: { begin: number; end: number }): Mark[] {
  const marks: Mark[] = [
    ...activity.commitments.map(
      (commitment): Mark => ({
        kind: 'commitment',
        begin: commitment.begin,
        end: commitment.end,
        commitment,
      }),
    ),
    ...activity.facts.map(
      (fact): Mark => ({
        kind: fact.kind === 'instruction' ? 'instruction' : 'fact',
        begin: fact.begin,
        end: fact.end,
        fact,
      }),
    ),
  ];
  if (cited) marks.push({ kind: 'cited', ...cited });
  return marks.filter((mark) => mark.end > mark.begin && mark.begin < activity.text.length);
}

export function cutIntoPieces(text: string, zone: ZonePiece, marks: Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.begin < zone.end && mark.end > zone.begin);
  const cuts = new Set([zone.begin, zone.end]);
  for (const mark of inside) {
    cuts.add(Math.max(mark.begin, zone.begin));
    cuts.add(Math.min(mark.end, zone.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((begin, index) => {
    const end = places[index + 1] ?? zone.end;
    return {
      begin,
      text: text.slice(begin, end),
      marks: inside.filter((mark) => mark.begin <= begin && mark.end >= end),
    };
  });
}

/** "120-164" -> a span; undefined where the address bar holds something else. */
export function parseSpan(at: string | undefined): { begin: number; end: number } | undefined {
  const match = /^(\d+)-(\d+)$/.exec(at ?? '');
  if (!match) return undefined;
  const span = { begin: Number(match[1]), end: Number(match[2]) };
  return span.end > span.begin ? span : undefined;
}
