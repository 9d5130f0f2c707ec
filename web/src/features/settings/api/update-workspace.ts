import { useMutation, useQueryClient } from '@tanstack/react-query';
import { adoptSession } from '@/features/session/api/get-session';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Session, Workspace } from '@/types';

export type WorkspaceChange = Pick<Workspace, 'name' | 'time_zone' | 'team_domains'>;

export function useUpdateWorkspace() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: WorkspaceChange) =>
      request<Session>('/workspace', { method: 'PATCH', body: change }),
    onSuccess: (session) => client.setQueryData(keys.session, adoptSession(session)),
  });
}
