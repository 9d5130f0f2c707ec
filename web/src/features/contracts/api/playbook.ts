import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Playbook } from '@/types';

export const usePlaybook = () =>
  useQuery({
    queryKey: keys.playbook,
    queryFn: ({ signal }) => request<Playbook>('/playbook', { signal }),
  });

/** null goes back to the one that ships. Says so itself: the new version is shown in a new form. */
export function useUpdatePlaybook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ text, version }: { text: string | null; version: number }) =>
      request<Playbook>('/playbook', { method: 'PATCH', body: { text }, version }),
    onSuccess: (playbook) => {
      client.setQueryData(keys.playbook, playbook);
      void client.invalidateQueries({ queryKey: keys.contracts });
      toast(strings.contracts.playbookSaved);
    },
  });
}
