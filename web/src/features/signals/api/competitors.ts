import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Competitors } from '@/types';

export const useCompetitors = () =>
  useQuery({
    queryKey: keys.competitors,
    queryFn: ({ signal }) => request<Competitors>('/competitors', { signal }),
  });

export function useUpdateCompetitors() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Competitors) =>
      request<Competitors>('/competitors', { method: 'PATCH', body: change }),
    onSuccess: (saved) => {
      client.setQueryData(keys.competitors, saved);
      void client.invalidateQueries({ queryKey: keys.signals });
    },
  });
}
