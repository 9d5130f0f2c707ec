import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Deal, Id } from '@/types';

export const useDeal = (id: Id) =>
  useQuery({
    queryKey: keys.deal(id),
    queryFn: ({ signal }) => request<Deal>(`/deals/${id}`, { signal }),
  });
