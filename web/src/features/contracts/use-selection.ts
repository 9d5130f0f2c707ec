import { useMemo, useState } from 'react';
import { useHotkeys } from '@/lib/use-hotkeys';
import type { ClauseFinding, Id } from '@/types';
import { isRisky } from './review-blocks';

export type Filter = 'risky' | 'open' | 'all';

export interface Selection {
  filter: Filter;
  setFilter: (filter: Filter) => void;
  /** What the filter leaves, in the order of the text. */
  shown: ClauseFinding[];
  selected?: ClauseFinding;
  select: (finding?: ClauseFinding) => void;
  step: (by: 1 | -1) => void;
}

const fits: Record<Filter, (finding: ClauseFinding) => boolean> = {
  risky: isRisky,
  open: (finding) => isRisky(finding) && finding.mark === '',
  all: () => true,
};

function reveal(id: string) {
  requestAnimationFrame(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  });
}

/** Which clause is looked at: by a click here or there, or by j and k. */
export function useSelection(findings: ClauseFinding[], blockOf: (at: ClauseFinding) => number) {
  const [filter, setFilter] = useState<Filter>('risky');
  const [selectedId, setSelectedId] = useState<Id>();
  const shown = useMemo(() => findings.filter(fits[filter]), [findings, filter]);
  const selected = findings.find((each) => each.id === selectedId);

  const select = (finding?: ClauseFinding) => {
    setSelectedId(finding?.id);
    if (!finding) return;
    // In the text first: the list stands still beside it, or above it on a phone.
    const clause = document.getElementById(`clause-${blockOf(finding)}`);
    clause?.scrollIntoView({ block: 'center', behavior: 'instant' });
    reveal(`finding-${finding.id}`);
  };
  const step = (by: 1 | -1) => {
    if (shown.length === 0) return;
    const at = shown.findIndex((each) => each.id === selectedId);
    const next = at === -1 ? (by === 1 ? 0 : shown.length - 1) : at + by;
    select(shown[Math.max(0, Math.min(shown.length - 1, next))]);
  };
  useHotkeys({ j: () => step(1), k: () => step(-1) });
  return { filter, setFilter, shown, selected, select, step } satisfies Selection;
}
