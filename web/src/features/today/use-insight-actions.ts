import { useQueryClient } from '@tanstack/react-query';
import { setState, unsetState } from '@/features/commitments/api/change-state';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Insight, Today } from '@/types';
import { dismissInsight, restoreInsight } from './api/dismiss-insight';

/** Takes an insight off the page at once; Undo brings it back. */
export function useInsightActions() {
  const client = useQueryClient();

  const refresh = () => {
    void client.invalidateQueries({ queryKey: keys.today });
    void client.invalidateQueries({ queryKey: keys.commitments });
  };
  const settle = async (
    insight: Insight,
    {
      text,
      send,
      undo,
    }: { text: string; send: () => Promise<unknown>; undo: () => Promise<unknown> },
  ) => {
    await client.cancelQueries({ queryKey: keys.today });
    client.setQueryData<Today>(keys.today, (old) => without(old, insight));
    try {
      await send();
    } catch (error) {
      toastProblem(error, strings.errors.notSaved);
      refresh();
      return;
    }
    refresh();
    const run = () =>
      void undo()
        .catch((error: unknown) => toastProblem(error, strings.errors.notSaved))
        .finally(refresh);
    toast(text, { label: strings.undo, run });
  };

  const dismiss = (insight: Insight) =>
    settle(insight, {
      text: strings.today.dismissed,
      send: () => dismissInsight(insight.id),
      undo: () => restoreInsight(insight.id),
    });

  const done = (insight: Insight) => {
    const { commitment } = insight;
    if (!commitment) return dismiss(insight);
    return settle(insight, {
      text: strings.today.markedDone,
      send: () => setState(commitment.id, 'fulfilment'),
      undo: () => unsetState(commitment.id, 'fulfilment'),
    });
  };
  return { done, dismiss };
}

function without(today: Today | undefined, insight: Insight): Today | undefined {
  if (!today) return today;
  return {
    items: today.items.filter((each) => each.id !== insight.id),
    counts: { ...today.counts, [insight.kind]: Math.max(0, today.counts[insight.kind] - 1) },
  };
}
