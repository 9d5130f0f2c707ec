// Cuts a contract's text into paragraphs, each with the findings of the clause that it is part of,
// and paragraphs into pieces: those that a reason names are marked.
import type { ClauseFinding, Severity } from '@/types';

export interface TextPiece {
  begin: number;
  text: string;
  isMarked: boolean;
}

export interface Block {
  begin: number;
  text: string;
  page: number;
  beginsPage: boolean;
  /** The worst first. */
  findings: ClauseFinding[];
  /** The findings whose clause begins here. */
  starts: ClauseFinding[];
  pieces: TextPiece[];
}

const ranks: Record<Severity, number> = { high: 3, medium: 2, low: 1, fine: 0 };

export const isRisky = (finding: ClauseFinding) => finding.severity !== 'fine';

export function worstOf(findings: ClauseFinding[]): Severity {
  return findings.reduce<Severity>(
    (worst, each) => (ranks[each.severity] > ranks[worst] ? each.severity : worst),
    'fine',
  );
}

function piecesOf(text: string, begin: number, findings: ClauseFinding[]): TextPiece[] {
  const spans = findings
    .flatMap((finding) => finding.reasons)
    .map((reason) => ({ begin: reason.begin - begin, end: reason.end - begin }))
    .filter((span) => span.end > span.begin && span.begin >= 0 && span.end <= text.length)
    .sort((a, b) => a.begin - b.begin);
  const pieces: TextPiece[] = [];
  let at = 0;
  const put = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ begin: begin + at, text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    put(span.begin, false);
    put(span.end, true);
  }
  put(text.length, false);
  return pieces;
}

export function blocksOf(text: string, findings: ClauseFinding[]): Block[] {
  const blocks: Block[] = [];
  const sorted = [...findings].sort((a, b) => a.begin - b.begin);
  let first = 0;
  let page = 1;
  let beginsPage = true;
  for (const match of text.matchAll(/[^\f\n](?:[^\f\n]|\n(?!\n))*|\f/g)) {
    if (match[0] === '\f') {
      page += 1;
      beginsPage = true;
      continue;
    }
    const begin = match.index;
    const end = begin + match[0].length;
    // Clauses stand in order: those that end before this paragraph are behind us.
    for (let next = sorted[first]; next && next.end <= begin; next = sorted[first]) first += 1;
    const here: ClauseFinding[] = [];
    for (let at = first; ; at += 1) {
      const each = sorted[at];
      if (!each || each.begin >= end) break;
      if (each.end > begin) here.push(each);
    }
    here.sort((a, b) => ranks[b.severity] - ranks[a.severity]);
    blocks.push({
      begin,
      text: match[0],
      page,
      beginsPage,
      findings: here,
      starts: here.filter((each) => each.begin >= begin && each.begin < end),
      pieces: piecesOf(match[0], begin, here),
    });
    beginsPage = false;
  }
  return blocks;
}
