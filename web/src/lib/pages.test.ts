import { expect, test } from 'vitest';
import { itemsOf, mergeFirstPage, type Pages } from './pages';

const item = (id: string, note = '') => ({ id, note });
const pages = (...cuts: string[][]): Pages<{ id: string; note: string }> => ({
  pages: cuts.map((ids, index) => ({
    items: ids.map((id) => item(id)),
    next_cursor: index < cuts.length - 1 ? `c${index + 1}` : 'more',
  })),
  pageParams: cuts.map((_, index) => (index ? `c${index}` : '')),
});
const ids = (list: Pages<{ id: string; note: string }>) => itemsOf(list).map((each) => each.id);

test('what is new comes to the top, and pages below stay', () => {
  const merged = mergeFirstPage(pages(['b', 'c'], ['d', 'e']), {
    items: [item('a'), item('b', 'changed')],
    next_cursor: 'x',
  });
  expect(ids(merged)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(itemsOf(merged)[1]?.note).toBe('changed');
  expect(merged.pages).toHaveLength(2);
});

test('what moved up from below is not shown twice', () => {
  const merged = mergeFirstPage(pages(['b', 'c'], ['d', 'e']), {
    items: [item('e'), item('b')],
    next_cursor: 'x',
  });
  expect(ids(merged)).toEqual(['e', 'b', 'c', 'd']);
});

test('a gap starts the list over instead of hiding what lies in it', () => {
  const merged = mergeFirstPage(pages(['c', 'd'], ['e']), {
    items: [item('a'), item('b')],
    next_cursor: 'x',
  });
  expect(ids(merged)).toEqual(['a', 'b']);
  expect(merged.pages[0]?.next_cursor).toBe('x');
});

test('a short list is simply the new one: removed items go', () => {
  const merged = mergeFirstPage(pages(['a', 'b']), { items: [item('b')], next_cursor: '' });
  expect(ids(merged)).toEqual(['b']);
});
