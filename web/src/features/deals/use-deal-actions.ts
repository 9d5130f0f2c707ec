// Moves a deal between stages: on the board at once, back again where the server refuses.
import { useQueryClient } from '@tanstack/react-query';
import { itemsOf, type Pages, patchPages } from '@/lib/pages';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Deal, Stage } from '@/types';
import { updateDeal } from './api/update-deal';

interface ListFilter {
  stage?: string;
  pipeline?: string;
}

/** Takes the deal out of the lists of other stages and puts it on top of its own stage's. */
export function placeDeal(deal: Deal, filter: ListFilter, pages: Pages<Deal>): Pages<Deal> {
  const isHere = itemsOf(pages).some((each) => each.id === deal.id);
  const belongs = filter.stage === undefined || filter.stage === deal.stage;
  if (isHere === belongs) return pages;
  return {
    ...pages,
    pages: pages.pages.map((page, index) => {
      const rest = page.items.filter((each) => each.id !== deal.id);
      return { ...page, items: belongs && index === 0 ? [deal, ...rest] : rest };
    }),
  };
}

export function useDealActions() {
  const client = useQueryClient();

  const show = (deal: Deal) => {
    for (const query of client.getQueryCache().findAll({ queryKey: keys.dealLists })) {
      const filter = (query.queryKey[2] ?? {}) as ListFilter;
      client.setQueryData<Pages<Deal>>(query.queryKey, (old) =>
        old && filter.stage ? placeDeal(deal, filter, old) : old,
      );
    }
    client.setQueryData(keys.deal(deal.id), deal);
    patchPages(client, keys.dealLists, deal);
  };

  const move = async (deal: Deal, stage: Stage, { quiet = false } = {}) => {
    if (deal.stage === stage.id) return;
    await client.cancelQueries({ queryKey: keys.dealLists });
    show({ ...deal, stage: stage.id });
    try {
      const saved = await updateDeal(deal, { stage: stage.id });
      show(saved);
      const back = () => void move(saved, { ...stage, id: deal.stage }, { quiet: true });
      if (!quiet) {
        toast(strings.deals.moved(deal.title, stage.name), { label: strings.undo, run: back });
      }
    } catch (error) {
      show(deal);
      void client.invalidateQueries({ queryKey: keys.dealLists });
      if (isProblem(error) && error.isConflict) toast(strings.errors.conflict);
      else toastProblem(error, strings.errors.notSaved);
    }
  };

  const refresh = () => client.invalidateQueries({ queryKey: ['deals'] });
  return { move, show, refresh };
}
