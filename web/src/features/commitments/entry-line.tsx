import { DueTime } from '@/components/due-time';
import { InlineQuote } from '@/components/inline-quote';
import { Time } from '@/components/time';
import { cx } from '@/lib/class-names';
import { longTime } from '@/lib/moment/time';
import { strings } from '@/strings';
import type { LedgerEntry } from '@/types';

const words = strings.commitments;

interface EntryLineProps {
  entry: LedgerEntry;
  /** What stands in front: "Kept", "Looks kept". */
  title?: string;
  className?: string;
}

/** "Kept: “Attached is the revised quote.”, 14 Nov": what happened, and how it is known. */
export function EntryLine({ entry, title, className }: EntryLineProps) {
  return (
    <p className={cx('text-xs text-pretty text-soft', className)}>
      <span className="font-medium text-ink">{title ?? words.entries[entry.kind]}</span>
      {entry.kind === 'moved' && (
        <>
          {` ${words.movedTo} `}
          {entry.due ? <DueTime due={entry.due} /> : words.noDate}
        </>
      )}
      {entry.activity ? ': ' : ' '}
      <Evidence entry={entry} />
      {entry.activity ? ', ' : ' '}
      {entry.from && `${entry.from}, `}
      {entry.by && !entry.activity && `${entry.by}, `}
      <Time at={entry.at} text={longTime(entry.at)} />
    </p>
  );
}

function Evidence({ entry }: { entry: LedgerEntry }) {
  const { activity, begin = 0, end = 0 } = entry;
  if (!activity) return null;
  const isAttachment = end === begin;
  return (
    <InlineQuote citation={{ activity, begin, end, quote: entry.quote }}>
      {isAttachment && words.attachment(entry.quote)}
    </InlineQuote>
  );
}
