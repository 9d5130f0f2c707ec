import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import type { ContractReview, Id } from '@/types';

/** Others are being read: it comes again by itself. */
const busyCountMax = 10;

export const useReview = (id: Id) =>
  useQuery({
    queryKey: keys.contractReview(id),
    queryFn: ({ signal }) => request<ContractReview>(`/contracts/${id}/review`, { signal }),
    retry: (count, error) => isProblem(error) && error.status === 503 && count < busyCountMax,
    retryDelay: 2000,
  });
