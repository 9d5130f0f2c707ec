// What each query is kept under. The live stream names records; these say which queries hold them.
import type { Id, Party, SearchRequest } from '@/types';

export interface CommitmentFilter {
  contact?: Id;
  company?: Id;
  deal?: Id;
}

export const keys = {
  setup: ['setup'] as const,
  session: ['session'] as const,
  today: ['today'] as const,
  todayOf: (deal: Id) => ['today', deal] as const,
  health: ['health'] as const,
  timeSaved: ['time_saved'] as const,
  inference: ['inference', 'state'] as const,
  inferenceRuns: ['inference', 'runs'] as const,
  contactLists: ['contacts', 'list'] as const,
  contactList: (filter: object) => ['contacts', 'list', filter] as const,
  contact: (id: Id) => ['contacts', 'record', id] as const,
  companyLists: ['companies', 'list'] as const,
  companyList: (filter: object) => ['companies', 'list', filter] as const,
  company: (id: Id) => ['companies', 'record', id] as const,
  contracts: ['contracts'] as const,
  contractLists: ['contracts', 'list'] as const,
  contractList: (filter: object) => ['contracts', 'list', filter] as const,
  contractReview: (id: Id) => ['contracts', 'review', id] as const,
  playbook: ['playbook'] as const,
  pipelines: ['pipelines'] as const,
  dealLists: ['deals', 'list'] as const,
  dealList: (filter: object) => ['deals', 'list', filter] as const,
  deal: (id: Id) => ['deals', 'record', id] as const,
  followUp: (contact: Id) => ['follow_up', contact] as const,
  followUps: ['follow_up'] as const,
  signals: ['signals'] as const,
  signalsOf: (deal: Id) => ['signals', 'deal', deal] as const,
  dealSignals: ['signals', 'open'] as const,
  competitors: ['competitors'] as const,
  timeline: (party: Party | 'thread', id: Id, intent = '') =>
    ['timeline', party, id, ...(intent ? [intent] : [])] as const,
  activity: (id: Id) => ['activities', id] as const,
  commitments: ['commitments'] as const,
  commitmentHistory: (id: Id) => ['commitments', 'history', id] as const,
  commitmentList: (filter: CommitmentFilter) => ['commitments', filter] as const,
  drafts: ['drafts'] as const,
  draftList: (filter: object) => ['drafts', 'list', filter] as const,
  draft: (id: Id) => ['drafts', 'record', id] as const,
  mergeProposals: ['merge_proposals'] as const,
  connections: ['connections'] as const,
  refused: (id: Id) => ['connections', 'refused', id] as const,
  parkedEvents: ['parked_events'] as const,
  searches: ['search'] as const,
  search: (request: SearchRequest) => ['search', request] as const,
  jump: (text: string) => ['jump', text] as const,
};
