import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Id, LedgerEntry } from '@/types';

/** What mails and people did to it, oldest first. */
export const useHistory = (id: Id, enabled: boolean) =>
  useQuery({
    queryKey: keys.commitmentHistory(id),
    queryFn: ({ signal }) =>
      request<{ items: LedgerEntry[] }>(`/commitments/${id}/history`, { signal }),
    enabled,
  });
