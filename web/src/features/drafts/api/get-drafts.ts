import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { DraftBrief, Id, Page } from '@/types';

export interface DraftFilter {
  activity?: Id;
  contact?: Id;
  company?: Id;
  deal?: Id;
}

/** Open ones of one record, newest 20. */
export const useDrafts = (filter: DraftFilter) =>
  useQuery({
    queryKey: keys.draftList(filter),
    queryFn: ({ signal }) =>
      request<Page<DraftBrief>>('/drafts', { query: { ...filter, limit: 20 }, signal }),
  });
