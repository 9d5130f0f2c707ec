import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { FollowUp, Id } from '@/types';

export const useFollowUp = (contact: Id) =>
  useQuery({
    queryKey: keys.followUp(contact),
    queryFn: ({ signal }) => request<FollowUp>(`/contacts/${contact}/follow-up`, { signal }),
    // The hours move on by themselves.
    staleTime: 5 * 60_000,
  });
