import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Activity, RecordRef } from '@/types';

export function useCreateNote(about: RecordRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      request<Activity>('/notes', { method: 'POST', body: { [about.kind]: about.id, text } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.timeline(about.kind, about.id) }),
  });
}
