import { expect, test } from 'vitest';
import { itemsOf, type Pages } from '@/lib/pages';
import type { Deal } from '@/types';
import { placeDeal } from './use-deal-actions';

const deal = (id: string, stage: string) => ({ id, stage }) as Deal;
const column = (...deals: Deal[]): Pages<Deal> => ({
  pages: [{ items: deals, next_cursor: '' }],
  pageParams: [''],
});
const ids = (pages: Pages<Deal>) => itemsOf(pages).map((each) => each.id);

test('a moved deal leaves its column and tops the other', () => {
  const moved = deal('2', 'won');
  expect(
    ids(placeDeal(moved, { stage: 'new' }, column(deal('1', 'new'), deal('2', 'new')))),
  ).toEqual(['1']);
  expect(ids(placeDeal(moved, { stage: 'won' }, column(deal('9', 'won'))))).toEqual(['2', '9']);
  expect(ids(placeDeal(moved, { stage: 'lost' }, column(deal('8', 'lost'))))).toEqual(['8']);
});
