import { ScrollList } from '@/components/scroll-list';
import { ErrorState } from '@/components/state/error-state';
import { Skeleton } from '@/components/state/skeleton';
import { cx } from '@/lib/class-names';
import { formatMoney, totalsOf } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Deal, Pipeline, Stage, StageKind } from '@/types';
import { useDeals } from './api/get-deals';
import { DealCard } from './deal-card';
import type { BoardMoves } from './use-board-moves';

interface StageColumnProps {
  pipeline: Pipeline;
  stage: Stage;
  filter: string;
  moves: BoardMoves;
}

const dots: Record<StageKind, string> = { open: 'bg-accent', won: 'bg-ok', lost: 'bg-faint' };

export function StageColumn({ pipeline, stage, filter, moves }: StageColumnProps) {
  const query = useDeals({ pipeline: pipeline.id, stage: stage.id, query: filter || undefined });
  const isTarget = moves.held?.over === stage.id && moves.held.deal.stage !== stage.id;
  return (
    <section
      aria-label={stage.name}
      onDragOver={(event) => moves.onDragOver(event, stage)}
      onDrop={(event) => moves.onDrop(event, stage)}
      className={cx(
        'flex w-[82vw] shrink-0 snap-center flex-col rounded-2xl border bg-sunken transition-colors sm:w-auto sm:min-w-64 sm:flex-1',
        isTarget ? 'border-accent bg-accent-tint' : 'border-transparent',
      )}
    >
      <header className="flex flex-wrap items-center gap-x-2 px-3 pt-3 pb-2">
        <span aria-hidden className={cx('size-2 rounded-full', dots[stage.kind])} />
        <h2 className="text-sm font-semibold">{stage.name}</h2>
        <Totals deals={query.items} hasMore={query.hasNextPage} />
      </header>
      {query.isPending && <Skeleton className="mx-3 h-24" />}
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.data && query.items.length === 0 && (
        <p className="px-3 py-6 text-center text-sm text-faint">{strings.deals.emptyColumn}</p>
      )}
      {query.items.length > 0 && (
        <ScrollList
          label={stage.name}
          items={query.items}
          rowHeight={96}
          isBare
          hasMore={query.hasNextPage}
          isLoadingMore={query.isFetchingNextPage}
          onMore={query.fetchNextPage}
          render={(deal) => <DealCard deal={deal} stages={pipeline.stages} moves={moves} />}
        />
      )}
    </section>
  );
}

/** Of what is loaded: a plus sign where more is to come. */
function Totals({ deals, hasMore }: { deals: Deal[]; hasMore: boolean }) {
  const plus = hasMore ? '+' : '';
  const totals = totalsOf(deals.map((deal) => deal.amount));
  return (
    <>
      <span className="text-sm text-faint tabular-nums" title={strings.deals.count(deals.length)}>
        {deals.length}
        {plus}
      </span>
      <span className="ml-auto text-sm text-soft tabular-nums">
        {totals.map((money) => formatMoney(money, { compact: true })).join(' + ')}
        {totals.length > 0 && plus}
      </span>
    </>
  );
}
