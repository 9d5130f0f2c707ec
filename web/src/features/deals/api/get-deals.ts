import { request } from '@/lib/api-client';
import { usePages } from '@/lib/pages';
import { keys } from '@/lib/query-keys';
import type { Deal, Id, Page } from '@/types';

export interface DealFilter {
  query?: string;
  pipeline?: Id;
  stage?: Id;
  company?: Id;
  contact?: Id;
}

export const useDeals = (filter: DealFilter) =>
  usePages<Deal>({
    key: keys.dealList(filter),
    keepPrevious: true,
    fetch: (cursor, signal) =>
      request<Page<Deal>>('/deals', { query: { ...filter, cursor, limit: 100 }, signal }),
  });
