import { Link } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { Menu } from '@/components/overlay/menu';
import { SignalBadges } from '@/features/signals/signal-badges';
import { cx } from '@/lib/class-names';
import { formatDay } from '@/lib/moment/days';
import { formatMoney } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Deal, Stage } from '@/types';
import { type BoardMoves, cardElementId } from './use-board-moves';

interface DealCardProps {
  deal: Deal;
  stages: Stage[];
  moves: BoardMoves;
}

export function DealCard({ deal, stages, moves }: DealCardProps) {
  const isHeld = moves.held?.deal.id === deal.id;
  return (
    <div className="px-2 pb-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is on the link */}
      <div
        draggable
        onDragStart={(event) => moves.onDragStart(event, deal)}
        onDragEnd={moves.onDragEnd}
        className={cx(
          'relative rounded-xl border bg-surface p-3 shadow-card transition-colors',
          'cursor-grab hover:border-line-strong active:cursor-grabbing',
          isHeld ? 'border-accent opacity-70 ring-2 ring-accent' : 'border-line',
        )}
      >
        <div className="flex items-start gap-1">
          <Link
            id={cardElementId(deal)}
            to="/deals/$dealId"
            params={{ dealId: deal.id }}
            draggable={false}
            aria-describedby="deal-card-hint"
            onKeyDown={(event) => moves.onCardKey(event, deal)}
            onBlur={moves.onCardBlur}
            className="min-w-0 flex-1 text-sm font-medium after:absolute after:inset-0 after:rounded-xl"
          >
            {deal.title}
          </Link>
          <MoveMenu deal={deal} stages={stages} onMove={(stage) => moves.move(deal, stage)} />
        </div>
        {deal.company && <p className="text-sm text-soft">{deal.company.name}</p>}
        <p className="mt-1.5 flex empty:hidden flex-wrap justify-between gap-x-2 text-xs text-faint tabular-nums">
          {deal.amount && <span className="font-medium text-ink">{formatMoney(deal.amount)}</span>}
          {deal.close_date && <span>{strings.deals.due(formatDay(deal.close_date))}</span>}
        </p>
        <SignalBadges deal={deal.id} />
      </div>
    </div>
  );
}

interface MoveMenuProps {
  deal: Deal;
  stages: Stage[];
  onMove: (stage: Stage) => void;
}

/** For touch, and for who does not like dragging. */
function MoveMenu({ deal, stages, onMove }: MoveMenuProps) {
  return (
    <Menu
      items={stages
        .filter((stage) => stage.id !== deal.stage)
        .map((stage) => ({
          label: strings.deals.moveTo(stage.name),
          onSelect: () => onMove(stage),
        }))}
      trigger={
        <button
          type="button"
          aria-label={strings.deals.stageMenu(deal.title)}
          className="relative z-10 -mt-1 -mr-1.5 grid size-7 shrink-0 place-items-center rounded-md text-faint hover:bg-hover hover:text-ink"
        >
          <Ellipsis aria-hidden className="size-4" />
        </button>
      }
    />
  );
}
