import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Draft, Id } from '@/types';

const isUnderWay = (draft: Draft | undefined) =>
  draft?.wording.state === 'waiting' || draft?.wording.state === 'writing';

export const useDraft = (id: Id) =>
  useQuery({
    queryKey: keys.draft(id),
    queryFn: ({ signal }) => request<Draft>(`/drafts/${id}`, { signal }),
    // The stream tells when the words are there; from waiting to writing only a look does.
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 3_000 : false),
  });
