import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Competitors } from '@/types';

export const useCompetitors = () =>
  useQuery({
    queryKey: keys.competitors,
    queryFn: ({ signal }) => request<Competitors>('/competitors', { signal }),
  });

/** Says so itself: the new names are shown in a new form. */
export function useUpdateCompetitors() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: Competitors) =>
      request<Competitors>('/competitors', { method: 'PATCH', body: change }),
    onSuccess: (saved) => {
      client.setQueryData(keys.competitors, saved);
      void client.invalidateQueries({ queryKey: keys.signals });
      toast(strings.settings.saved);
    },
  });
}
