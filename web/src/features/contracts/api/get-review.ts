import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import type { ContractReview, Id } from '@/types';

/** Others are being read: it comes again by itself. */
const busyCountMax = 10;

export function useReview(id: Id) {
  const client = useQueryClient();
  return useQuery({
    queryKey: keys.contractReview(id),
    queryFn: async ({ signal }) => {
      const review = await request<ContractReview>(`/contracts/${id}/review`, { signal });
      // What a look finds is told on Today from then on.
      void client.invalidateQueries({ queryKey: keys.today });
      return review;
    },
    retry: (count, error) => isProblem(error) && error.status === 503 && count < busyCountMax,
    retryDelay: 2000,
  });
}
