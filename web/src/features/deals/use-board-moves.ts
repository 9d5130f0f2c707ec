import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { strings } from '@/strings';
import type { Deal, Pipeline, Stage } from '@/types';
import { useDealActions } from './use-deal-actions';

export interface BoardMoves {
  announcement: string;
  /** The card that is picked up, and the stage it hovers over. */
  held?: { deal: Deal; over: string };
  move: (deal: Deal, stage: Stage) => void;
  onCardKey: (event: KeyboardEvent, deal: Deal) => void;
  onCardBlur: () => void;
  onDragStart: (event: DragEvent, deal: Deal) => void;
  onDragEnd: () => void;
  onDragOver: (event: DragEvent, stage: Stage) => void;
  onDrop: (event: DragEvent, stage: Stage) => void;
}

export const cardElementId = (deal: { id: string }) => `deal-${deal.id}`;

/** The card is drawn anew in another column, some frames later: the focus follows it. */
function followCard(deal: Deal, old: EventTarget, frames = 30) {
  const card = document.getElementById(cardElementId(deal));
  if (card && card !== old) card.focus();
  else if (frames > 0) requestAnimationFrame(() => followCard(deal, old, frames - 1));
}

export function useBoardMoves(pipeline: Pipeline): BoardMoves {
  const { move } = useDealActions();
  const [held, setHeld] = useState<BoardMoves['held']>();
  const [isDragging, setDragging] = useState(false);
  const [announcement, announce] = useState('');
  const nameOf = (id: string) => pipeline.stages.find((stage) => stage.id === id)?.name ?? '';

  const pickUp = (deal: Deal) => {
    setHeld({ deal, over: deal.stage });
    announce(strings.deals.grabbed(deal.title, nameOf(deal.stage)));
  };
  const hover = (deal: Deal, over: string) => {
    setHeld({ deal, over });
    announce(strings.deals.over(nameOf(over)));
  };
  const letGo = () => {
    if (held) announce(strings.deals.letGo(held.deal.title));
    setHeld(undefined);
  };
  const putDown = (deal: Deal, over: string) => {
    const stage = pipeline.stages.find((each) => each.id === over);
    setHeld(undefined);
    if (!stage) return;
    void move(deal, stage);
    announce(strings.deals.dropped(deal.title, stage.name));
  };

  const onCardKey = (event: KeyboardEvent, deal: Deal) => {
    const isHeld = held?.deal.id === deal.id;
    if (event.key === ' ') {
      event.preventDefault();
      if (!isHeld) return pickUp(deal);
      putDown(deal, held.over);
      followCard(deal, event.currentTarget);
      return;
    }
    if (!isHeld) return;
    if (event.key === 'Escape') return letGo();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const index = pipeline.stages.findIndex((stage) => stage.id === held.over);
    const next = pipeline.stages[index + step];
    if (next) hover(deal, next.id);
  };

  return {
    announcement,
    held,
    move: (deal, stage) => void move(deal, stage),
    onCardKey,
    onCardBlur: () => held && !isDragging && letGo(),
    onDragStart: (event, deal) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', deal.title);
      setDragging(true);
      setHeld({ deal, over: deal.stage });
    },
    onDragEnd: () => {
      setDragging(false);
      setHeld(undefined);
    },
    onDragOver: (event, stage) => {
      if (!held) return;
      event.preventDefault();
      if (held.over !== stage.id) setHeld({ deal: held.deal, over: stage.id });
    },
    onDrop: (event, stage) => {
      event.preventDefault();
      setDragging(false);
      if (held) putDown(held.deal, stage.id);
    },
  };
}
