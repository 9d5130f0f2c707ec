import type { Citation, CompanyBrief, ContactBrief, DealBrief, Id, Instant } from './record';

export type CommitmentState = 'open' | 'fulfilled' | 'withdrawn' | 'dismissed';
export type CommitmentKind = 'promise' | 'request';
export type Side = 'ours' | 'theirs';

export interface Due {
  at: Instant;
  has_time: boolean;
  text: string;
}

/** What a later mail or a person did to a commitment. */
export interface LedgerEntry {
  id: Id;
  kind: 'kept' | 'confirmed' | 'withdrawn' | 'moved' | 'reopened' | 'dismissed' | 'corrected';
  state: 'applied' | 'proposed' | 'accepted' | 'rejected';
  at: Instant;
  activity?: Id;
  begin?: number;
  end?: number;
  quote: string;
  from?: string;
  confidence?: number;
  due?: Due | null;
  by?: string;
  before: Record<string, string | null>;
  after: Record<string, string | null>;
}

/** The words of the request that a promise answers, or of the promise. */
export interface Saying extends Citation {
  at: Instant;
}

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
  /** Of the mail, where `what` alone does not tell what it is about. */
  subject?: string;
  condition?: string;
  due?: Due | null;
  answer?: Saying;
  asked?: Saying;
  settled?: LedgerEntry;
  moved?: LedgerEntry;
  proposal?: LedgerEntry;
  confidence: number;
  said_at: Instant;
  version: number;
}

export type InsightKind =
  | 'promise_due'
  | 'promise_overdue'
  | 'answer_awaited'
  | 'theirs_overdue'
  | 'deal_signal'
  | 'contract_risk';

export interface ContractName {
  id: Id;
  file_name: string;
}

export interface Insight {
  id: Id;
  kind: InsightKind;
  title: string;
  reason: string;
  due_at?: Instant | null;
  since: Instant;
  urgency: number;
  commitment?: Commitment | null;
  citation?: Citation;
  contract?: ContractName;
  contact?: ContactBrief | null;
  company?: CompanyBrief | null;
  deal?: DealBrief | null;
}

export interface Today {
  items: Insight[];
  counts: Record<InsightKind, number>;
}
