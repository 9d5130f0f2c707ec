// Done, dismissed, another due date: shown at once, taken back by Undo or where the server says no.
import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Commitment, CommitmentState, Page } from '@/types';
import { type StateWord, setState, unsetState } from './api/change-state';
import { updateCommitment } from './api/update-commitment';

const stateAfter: Record<StateWord, CommitmentState> = {
  fulfilment: 'fulfilled',
  dismissal: 'dismissed',
};

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
    const text =
      word === 'fulfilment' ? strings.commitments.markedDone : strings.commitments.markedDismissed;
    toast(text, { label: strings.undo, run: () => void unmark(saved, word) });
  };
  const unmark = (commitment: Commitment, word: StateWord) =>
    attempt(commitment, { ...commitment, state: 'open' }, () => unsetState(commitment.id, word));

  const setDue = async (commitment: Commitment, at: string | null) => {
    const due = at ? { at, has_time: false, text: '' } : null;
    const before = commitment.due?.at ?? null;
    const saved = await attempt(commitment, { ...commitment, due }, () =>
      updateCommitment(commitment, { due_at: at }),
    );
    if (!saved) return;
    const back = () =>
      void attempt(saved, { ...saved, due: commitment.due }, () =>
        updateCommitment(saved, { due_at: before }),
      );
    toast(strings.commitments.dueChanged, { label: strings.undo, run: back });
  };

  return { mark, unmark, setDue };
}
