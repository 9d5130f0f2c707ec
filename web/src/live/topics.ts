import type { Id } from '@/types';

/** What the server says has changed: never the records themselves, only which. */
export interface LivePayload {
  id?: Id;
  contacts?: Id[];
  company?: Id;
  deal?: Id;
  thread?: Id;
}

export const topics = [
  'activity.created',
  'contact.created',
  'contact.updated',
  'company.created',
  'company.updated',
  'deal.created',
  'deal.updated',
  'deal.deleted',
  'contract.updated',
  'playbook.updated',
  'commitment.created',
  'commitment.updated',
  'draft.created',
  'draft.updated',
  'merge_proposal.created',
  'insight.updated',
  'workspace.updated',
  'connection.status',
  'health.changed',
  'resync',
] as const;

export type Topic = (typeof topics)[number];
