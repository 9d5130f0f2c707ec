import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Id, Today } from '@/types';

export const useToday = () =>
  useQuery({
    queryKey: keys.today,
    queryFn: ({ signal }) => request<Today>('/today', { signal }),
    // "Due soon" becomes "overdue" by itself.
    refetchInterval: 5 * 60_000,
  });

/** What is about one deal. */
export const useDealToday = (deal: Id) =>
  useQuery({
    queryKey: keys.todayOf(deal),
    queryFn: ({ signal }) => request<Today>('/today', { query: { deal }, signal }),
  });
