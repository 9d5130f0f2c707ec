// From a topic to the queries that it makes stale: the narrowest ones.
import type { QueryKey } from '@tanstack/react-query';
import { keys } from '@/lib/query-keys';
import type { LivePayload, Topic } from './topics';

export type Effect =
  | { kind: 'invalidate'; key: QueryKey }
  /** A paged list: its head is fetched again, the rest stays. */
  | { kind: 'head'; key: QueryKey }
  | { kind: 'contact' | 'company' | 'deal'; id: string };

const stale = (key: QueryKey): Effect => ({ kind: 'invalidate', key });
const head = (key: QueryKey): Effect => ({ kind: 'head', key });

function timelinesOf(payload: LivePayload): Effect[] {
  return [
    ...(payload.contacts ?? []).map((id) => head(keys.timeline('contact', id))),
    ...(payload.company ? [head(keys.timeline('company', payload.company))] : []),
    ...(payload.deal ? [head(keys.timeline('deal', payload.deal))] : []),
    ...(payload.thread ? [head(keys.timeline('thread', payload.thread))] : []),
  ];
}

const record = (kind: 'contact' | 'company' | 'deal', id?: string): Effect[] =>
  id ? [{ kind, id }] : [];

const commitment = (payload: LivePayload): Effect[] => [
  stale(keys.commitments),
  stale(keys.today),
  stale(keys.signals),
  stale(keys.searches),
  ...(payload.id ? [stale(['activities'])] : []),
];

const effects: Record<Exclude<Topic, 'resync'>, (payload: LivePayload) => Effect[]> = {
  'activity.created': (payload) => [
    ...timelinesOf(payload),
    ...(payload.contacts ?? []).map((id) => stale(keys.followUp(id))),
    ...(payload.deal ? [stale(keys.signals)] : []),
    ...(payload.contacts ?? []).flatMap((id) => record('contact', id)),
    ...record('company', payload.company),
    // By last activity, whoever wrote comes to the top.
    ...(payload.contacts?.length ? [head(keys.contactLists)] : []),
    stale(keys.searches),
  ],
  'contact.created': () => [head(keys.contactLists)],
  'contact.updated': (payload) => record('contact', payload.id),
  'company.created': () => [head(keys.companyLists)],
  'company.updated': (payload) => record('company', payload.id),
  'deal.created': () => [stale(keys.dealLists)],
  'deal.updated': (payload) => [...record('deal', payload.id)],
  'deal.deleted': (payload) => [
    stale(keys.dealLists),
    ...(payload.id ? [stale(keys.deal(payload.id))] : []),
  ],
  'contract.updated': (payload) => [
    stale(keys.contractLists),
    stale(keys.today),
    ...(payload.id ? [stale(keys.contractReview(payload.id))] : []),
  ],
  'playbook.updated': () => [stale(keys.playbook), stale(keys.contracts)],
  'commitment.created': commitment,
  'commitment.updated': commitment,
  'draft.created': () => [stale(keys.drafts)],
  'draft.updated': () => [stale(keys.drafts)],
  'merge_proposal.created': () => [stale(keys.mergeProposals)],
  'insight.updated': () => [stale(keys.today), stale(keys.signals)],
  'workspace.updated': () => [
    stale(keys.session),
    stale(keys.pipelines),
    stale(keys.competitors),
    stale(keys.signals),
  ],
  'connection.status': () => [stale(keys.connections), stale(keys.parkedEvents)],
  'health.changed': () => [stale(keys.health), stale(keys.parkedEvents)],
};

export function effectsOf(topic: Exclude<Topic, 'resync'>, payload: LivePayload): Effect[] {
  return effects[topic](payload);
}
