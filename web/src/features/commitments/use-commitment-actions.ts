// Done, dismissed, withdrawn, corrected: shown at once, taken back by Undo or where the server says no.
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Commitment, CommitmentState, Page } from '@/types';
import { type StateWord, setState, unsetState } from './api/change-state';
import { type CommitmentChange, updateCommitment } from './api/update-commitment';

const stateAfter: Record<StateWord, CommitmentState> = {
  fulfilment: 'fulfilled',
  withdrawal: 'withdrawn',
  dismissal: 'dismissed',
};

const said: Record<StateWord, string> = {
  fulfilment: strings.commitments.markedDone,
  withdrawal: strings.commitments.markedWithdrawn,
  dismissal: strings.commitments.markedDismissed,
};

/** The word for the state that it is in, by which it is taken back. */
export const wordOf = (commitment: Commitment): StateWord =>
  commitment.state === 'dismissed'
    ? 'dismissal'
    : commitment.state === 'withdrawn'
      ? 'withdrawal'
      : 'fulfilment';

export function useCommitmentActions() {
  const client = useQueryClient();

  const patch = (commitment: Commitment) => {
    client.setQueriesData<Page<Commitment>>({ queryKey: keys.commitments }, (old) =>
      old
        ? {
            ...old,
            items: old.items.map((each) => (each.id === commitment.id ? commitment : each)),
          }
        : old,
    );
  };
  const refresh = () => {
    void client.invalidateQueries({ queryKey: keys.commitments });
    void client.invalidateQueries({ queryKey: keys.today });
    void client.invalidateQueries({ queryKey: keys.activity('').slice(0, 1) });
  };
  const attempt = async (
    before: Commitment,
    after: Commitment,
    send: () => Promise<Commitment>,
  ) => {
    patch(after);
    try {
      const saved = await send();
      if (saved) patch(saved);
      refresh();
      return saved ?? after;
    } catch (error) {
      patch(before);
      refresh();
      const isConflict = isProblem(error) && error.isConflict;
      if (isConflict) toast(strings.errors.conflict);
      else toastProblem(error, strings.errors.notSaved);
      return undefined;
    }
  };

  const mark = async (commitment: Commitment, word: StateWord) => {
    const after = { ...commitment, state: stateAfter[word] };
    const saved = await attempt(commitment, after, () => setState(commitment.id, word));
    if (!saved) return;
    toast(said[word], { label: strings.undo, run: () => void unmark(saved, word) });
  };
  const unmark = (commitment: Commitment, word: StateWord) =>
    attempt(commitment, { ...commitment, state: 'open' }, () => unsetState(commitment.id, word));

  /** Undo sends what was there before. */
  const correct = async (commitment: Commitment, change: CommitmentChange) => {
    const { due_at, ...rest } = change;
    const due =
      due_at === undefined
        ? commitment.due
        : due_at
          ? { at: due_at, has_time: false, text: '' }
          : null;
    const saved = await attempt(commitment, { ...commitment, ...rest, due }, () =>
      updateCommitment(commitment, change),
    );
    if (!saved) return;
    const before: CommitmentChange = {};
    if (due_at !== undefined) before.due_at = commitment.due?.at ?? null;
    if (rest.what) before.what = commitment.what;
    if (rest.debtor) Object.assign(before, { debtor: commitment.debtor });
    if (rest.creditor) Object.assign(before, { creditor: commitment.creditor });
    const back = () =>
      void attempt(saved, { ...commitment, version: saved.version }, () =>
        updateCommitment(saved, before),
      );
    toast(strings.commitments.corrected, { label: strings.undo, run: back });
  };

  return { mark, unmark, correct };
}
