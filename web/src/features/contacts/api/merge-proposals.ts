import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { MergeProposal, Page } from '@/types';

export const useMergeProposals = () =>
  useQuery({
    queryKey: keys.mergeProposals,
    queryFn: ({ signal }) => request<Page<MergeProposal>>('/merge_proposals', { signal }),
  });

export type Verdict = 'acceptance' | 'rejection';

export function useJudgeMerge() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ proposal, verdict }: { proposal: MergeProposal; verdict: Verdict }) =>
      request(`/merge_proposals/${proposal.id}/${verdict}`, { method: 'POST' }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: keys.mergeProposals });
      void client.invalidateQueries({ queryKey: ['contacts'] });
      void client.invalidateQueries({ queryKey: ['timeline'] });
    },
  });
}
