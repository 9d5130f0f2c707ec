import { Checkbox } from 'radix-ui';
import { useState } from 'react';
import { CiteLink } from '@/components/cite-link';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import { CheckMark } from './check-mark';
import { CorrectDialog } from './correct-dialog';
import { DueLabel } from './due-label';
import { EntryLine } from './entry-line';
import { HistoryDialog } from './history-dialog';
import { ItemMenu } from './item-menu';
import { ProposalNote } from './proposal-note';
import { SayingLine } from './saying-line';
import { useCommitmentActions, wordOf } from './use-commitment-actions';

interface CommitmentItemProps {
  commitment: Commitment;
  showsPerson?: boolean;
}

export function CommitmentItem({ commitment, showsPerson }: CommitmentItemProps) {
  const actions = useCommitmentActions();
  const [shows, setShows] = useState<'correct' | 'history' | null>(null);
  const isOpen = commitment.state === 'open';
  const toggle = () =>
    isOpen
      ? actions.mark(commitment, 'fulfilment')
      : actions.unmark(commitment, wordOf(commitment));
  return (
    <li className="group flex gap-2.5 rounded-lg">
      <Checkbox.Root
        checked={commitment.state === 'fulfilled'}
        disabled={commitment.state === 'dismissed' || commitment.state === 'withdrawn'}
        onCheckedChange={() => void toggle()}
        aria-label={`${strings.commitments.done}: ${commitment.what || commitment.quote}`}
        className="mt-1 grid size-[1.125rem] shrink-0 place-items-center rounded-full border border-line-strong hover:border-accent data-[state=checked]:border-ok data-[state=checked]:bg-ok-tint"
      >
        <CheckMark />
      </Checkbox.Root>
      <div className="grid min-w-0 flex-1 gap-0.5">
        <CiteLink
          citation={{ ...commitment, quote: commitment.quote }}
          className={cx(
            'text-sm first-letter:uppercase hover:text-accent',
            !isOpen && 'text-faint line-through decoration-line-strong',
            commitment.answer && 'text-faint',
          )}
        >
          <span className="inline-block first-letter:uppercase" title={commitment.quote}>
            {commitment.what || commitment.quote}
          </span>
        </CiteLink>
        <DueLabel commitment={commitment} showsPerson={showsPerson} />
        <HowKnown commitment={commitment} />
        <ProposalNote commitment={commitment} />
      </div>
      <ItemMenu
        commitment={commitment}
        actions={actions}
        onCorrect={() => setShows('correct')}
        onHistory={() => setShows('history')}
      />
      {shows === 'correct' && (
        <CorrectDialog
          commitment={commitment}
          isOpen
          onClose={() => setShows(null)}
          onSave={(change) => void actions.correct(commitment, change)}
        />
      )}
      <HistoryDialog
        commitment={commitment}
        isOpen={shows === 'history'}
        onClose={() => setShows(null)}
      />
    </li>
  );
}

/** The words that its state and its date are known from. */
function HowKnown({ commitment }: { commitment: Commitment }) {
  const { answer, asked, settled, moved, state } = commitment;
  return (
    <>
      {answer && <SayingLine title={strings.commitments.answer} saying={answer} />}
      {asked && <SayingLine title={strings.commitments.asked} saying={asked} />}
      {moved && <EntryLine entry={moved} />}
      {settled && (state !== 'open' || settled.activity) && <EntryLine entry={settled} />}
    </>
  );
}
