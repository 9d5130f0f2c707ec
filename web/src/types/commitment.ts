import type { Citation, CompanyBrief, ContactBrief, DealBrief, Id, Instant } from './record';

export type CommitmentState = 'open' | 'fulfilled' | 'dismissed';
export type CommitmentKind = 'promise' | 'request';
export type Side = 'ours' | 'theirs';

export interface Commitment {
  id: Id;
  activity: Id;
  kind: CommitmentKind;
  side: Side;
  state: CommitmentState;
  debtor: string;
  creditor: string;
  contact?: ContactBrief | null;
  company?: CompanyBrief | null;
  deal?: DealBrief | null;
  quote: string;
  begin: number;
  end: number;
  what: string;
  due?: { at: Instant; has_time: boolean; text: string } | null;
  confidence: number;
  said_at: Instant;
  version: number;
}

export type InsightKind = 'promise_due' | 'promise_overdue' | 'answer_awaited' | 'theirs_overdue';

export interface Insight {
  id: Id;
  kind: InsightKind;
  title: string;
  reason: string;
  due_at?: Instant | null;
  since: Instant;
  urgency: number;
  commitment?: Commitment | null;
  citation: Citation;
  contact?: ContactBrief | null;
  company?: CompanyBrief | null;
  deal?: DealBrief | null;
}

export interface Today {
  items: Insight[];
  counts: Record<InsightKind, number>;
}
