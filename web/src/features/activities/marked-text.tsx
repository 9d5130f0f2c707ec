import { Tooltip } from '@/components/overlay/tooltip';
import { cx } from '@/lib/class-names';
import { safeHref } from '@/lib/links';
import { dayRange, formatDay } from '@/lib/moment/days';
import { shownMoment } from '@/lib/moment/due';
import { isGiven, shortDate } from '@/lib/moment/time';
import { strings } from '@/strings';
import type { Fact } from '@/types';
import type { Mark, Piece } from './segments';

interface MarkedTextProps {
  pieces: Piece[];
  citedBegin?: number;
}

/** Text from outside, as text and nothing else, with what was found in it marked. */
export function MarkedText({ pieces, citedBegin }: MarkedTextProps) {
  return pieces.map((piece) =>
    piece.marks.length === 0 ? (
      <span key={piece.begin}>{piece.text}</span>
    ) : (
      <MarkedPiece key={piece.begin} piece={piece} isStart={piece.begin === citedBegin} />
    ),
  );
}

function MarkedPiece({ piece, isStart }: { piece: Piece; isStart: boolean }) {
  const of = (kind: Mark['kind']) => piece.marks.find((mark) => mark.kind === kind);
  const cited = of('cited');
  const commitment = of('commitment')?.commitment;
  const fact = of('fact')?.fact;
  const isInstruction = of('instruction') !== undefined;
  const href = fact?.kind === 'link' ? safeHref(fact.value.url) : undefined;
  const className = cx(
    'rounded-[3px] box-decoration-clone text-inherit',
    cited && 'bg-mark text-on-mark',
    !cited && commitment && 'bg-accent-tint',
    !cited && !commitment && isInstruction && 'bg-danger-tint',
    !cited && !commitment && !isInstruction && 'bg-transparent',
    isInstruction && 'underline decoration-danger decoration-wavy underline-offset-4',
    fact && 'underline decoration-accent decoration-dotted underline-offset-4',
  );
  const content = href ? (
    <a href={href} target="_blank" rel="noreferrer noopener" className="hover:text-accent">
      {piece.text}
    </a>
  ) : (
    piece.text
  );
  const text = isInstruction ? strings.activities.instruction : tipOf(commitment, fact);
  const element = (
    <mark className={className} {...(isStart ? { 'data-cited': '', tabIndex: -1 } : {})}>
      {content}
    </mark>
  );
  // The cited place has the focus when the page opens: its tip would open with it.
  return text && !isStart ? <Tooltip text={text}>{element}</Tooltip> : element;
}

function tipOf(commitment: Mark['commitment'], fact: Fact | undefined): string {
  const parts: string[] = [];
  if (commitment) {
    const kind =
      commitment.kind === 'promise' ? strings.activities.promise : strings.activities.request;
    const due =
      commitment.due && isGiven(commitment.due.at) ? shortDate(shownMoment(commitment.due)) : '';
    parts.push(due ? `${kind}, ${strings.commitments.due} ${due}` : kind);
  }
  if (fact) parts.push(factText(fact));
  return parts.join(' · ');
}

/** What a fact was read as: "Date: 27 Nov". */
export function factText(fact: Fact): string {
  const kind = strings.activities.facts_kinds[fact.kind] ?? fact.kind;
  const { timex, start, end, amount, currency, e164, address, url } = fact.value;
  // A whole day is the same in every zone; only a moment is turned into ours.
  const day = typeof timex === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(timex) ? timex : undefined;
  if (fact.kind === 'date' && day) return `${kind}: ${formatDay(day)}`;
  const value =
    fact.kind === 'date' && typeof start === 'string' && isGiven(start)
      ? dayRange(start, typeof end === 'string' && isGiven(end) ? end : start)
      : [amount, currency, e164, address, url].filter((each) => each !== undefined).join(' ');
  return value ? `${kind}: ${value}` : kind;
}
