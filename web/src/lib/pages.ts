// Cursor pages in the query cache: read as one list, patched in place by live updates.
import {
  type InfiniteData,
  type QueryClient,
  type QueryKey,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Page } from '@/types';

export type Pages<T> = InfiniteData<Page<T>, string>;
type Fetch<T> = (cursor: string, signal?: AbortSignal) => Promise<Page<T>>;

export function itemsOf<T extends { id: string }>(pages: Pages<T> | undefined): T[] {
  const seen = new Set<string>();
  const items: T[] = [];
  for (const page of pages?.pages ?? []) {
    for (const item of page.items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      items.push(item);
    }
  }
  return items;
}

interface UsePagesOptions<T> {
  key: QueryKey;
  fetch: Fetch<T>;
  keepPrevious?: boolean;
}

export function usePages<T extends { id: string }>({
  key,
  fetch,
  keepPrevious,
}: UsePagesOptions<T>) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetch(pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page: Page<T>) => page.next_cursor || undefined,
    placeholderData: keepPrevious ? (previous) => previous : undefined,
    meta: { fetchFirst: () => fetch('') },
  });
  const items = useMemo(() => itemsOf(query.data as Pages<T> | undefined), [query.data]);
  return { ...query, items };
}

/** The first page anew, laid over what is loaded: the pages below are not fetched again. */
export function mergeFirstPage<T extends { id: string }>(old: Pages<T>, fresh: Page<T>): Pages<T> {
  const freshIds = new Set(fresh.items.map((item) => item.id));
  const overlaps = itemsOf(old).some((item) => freshIds.has(item.id));
  const [first, ...rest] = old.pages;
  if (!overlaps || !first || !fresh.next_cursor || !first.next_cursor) {
    return { pages: [fresh], pageParams: [''] };
  }
  const kept = first.items.filter((item) => !freshIds.has(item.id));
  return {
    pages: [{ items: [...fresh.items, ...kept], next_cursor: first.next_cursor }, ...rest],
    pageParams: old.pageParams,
  };
}

/** Refreshes the head of each list under `key` that is on the screen; marks the others stale. */
export async function refreshHeads(client: QueryClient, key: QueryKey): Promise<void> {
  await Promise.all(
    client
      .getQueryCache()
      .findAll({ queryKey: key })
      .map(async (query) => {
        const fetchFirst = query.meta?.fetchFirst as (() => Promise<Page<never>>) | undefined;
        if (!query.isActive() || !fetchFirst || !query.state.data) {
          await client.invalidateQueries({ queryKey: query.queryKey, exact: true });
          return;
        }
        try {
          const fresh = await fetchFirst();
          client.setQueryData<Pages<{ id: string }>>(query.queryKey, (old) =>
            old ? mergeFirstPage(old, fresh) : old,
          );
        } catch {
          await client.invalidateQueries({ queryKey: query.queryKey, exact: true });
        }
      }),
  );
}

/** Puts a changed record into each loaded list that has it. */
export function patchPages<T extends { id: string }>(client: QueryClient, key: QueryKey, item: T) {
  client.setQueriesData<Pages<T>>({ queryKey: key }, (old) =>
    old
      ? {
          ...old,
          pages: old.pages.map((page) =>
            page.items.some((candidate) => candidate.id === item.id)
              ? { ...page, items: page.items.map((each) => (each.id === item.id ? item : each)) }
              : page,
          ),
        }
      : old,
  );
}
