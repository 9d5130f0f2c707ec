// j and k walk over the insights; e, x and Enter act on the one that has the focus.
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useHotkeys } from '@/lib/use-hotkeys';
import type { Insight } from '@/types';
import { useInsightActions } from './use-insight-actions';

export interface InsightCursor {
  register: (id: string, element: HTMLElement | null) => void;
  open: (insight: Insight) => void;
  done: (insight: Insight) => void;
  dismiss: (insight: Insight) => void;
}

export function useInsightCursor(items: Insight[]): InsightCursor {
  const elements = useRef(new Map<string, HTMLElement>());
  const actions = useInsightActions();
  const navigate = useNavigate();

  const currentIndex = () =>
    items.findIndex((item) => elements.current.get(item.id)?.contains(document.activeElement));
  const focus = (index: number) => {
    const item = items[Math.max(0, Math.min(index, items.length - 1))];
    const element = item && elements.current.get(item.id);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  };
  /** The neighbour takes the focus, so that the keys go on from there. */
  const act = (insight: Insight, action: (insight: Insight) => Promise<void>) => {
    const index = items.indexOf(insight);
    const hadFocus = elements.current.get(insight.id)?.contains(document.activeElement);
    if (hadFocus) focus(index + 1 < items.length ? index + 1 : index - 1);
    void action(insight);
  };
  const done = (insight: Insight) => act(insight, actions.done);
  const dismiss = (insight: Insight) => act(insight, actions.dismiss);
  const withCurrent = (run: (insight: Insight) => void) => () => {
    const insight = items[currentIndex()];
    if (insight) run(insight);
  };
  const open = ({ citation, contract }: Insight) => {
    if (contract) {
      void navigate({ to: '/contracts/$contractId', params: { contractId: contract.id } });
    } else if (citation) {
      void navigate({
        to: '/activities/$activityId',
        params: { activityId: citation.activity },
        search: { at: `${citation.begin}-${citation.end}` },
      });
    }
  };

  useHotkeys({
    j: () => focus(currentIndex() + 1),
    k: () => focus(currentIndex() - 1),
    e: withCurrent(done),
    x: withCurrent(dismiss),
  });
  const register = (id: string, element: HTMLElement | null) => {
    if (element) elements.current.set(id, element);
    else elements.current.delete(id);
  };
  return { register, open, done, dismiss };
}
