import { request } from '@/lib/api-client';
import type { Commitment, Id } from '@/types';

export type Decision = 'acceptance' | 'rejection';

export const decideProposal = (entry: Id, decision: Decision) =>
  request<Commitment>(`/ledger_entries/${entry}/${decision}`, { method: 'POST' });
