import { request } from '@/lib/api-client';
import type { Commitment, Instant } from '@/types';

export interface CommitmentChange {
  due_at?: Instant | null;
  what?: string;
  debtor?: string;
  creditor?: string;
}

export const updateCommitment = (commitment: Commitment, change: CommitmentChange) =>
  request<Commitment>(`/commitments/${commitment.id}`, {
    method: 'PATCH',
    body: change,
    version: commitment.version,
  });
