// A person's word on what a mail seems to say.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import { type Decision, decideProposal } from './api/decide-proposal';

export function useProposal(commitment: Commitment) {
  const client = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const decide = async (decision: Decision) => {
    if (!commitment.proposal) return;
    setIsBusy(true);
    try {
      await decideProposal(commitment.proposal.id, decision);
      toast(
        decision === 'acceptance'
          ? strings.commitments.proposalAccepted
          : strings.commitments.proposalRejected,
      );
    } catch (error) {
      toastProblem(error, strings.errors.notSaved);
    } finally {
      setIsBusy(false);
      void client.invalidateQueries({ queryKey: keys.commitments });
      void client.invalidateQueries({ queryKey: keys.today });
    }
  };
  return { decide, isBusy };
}
