import type { CompanyBrief, DealBrief, Id, Instant } from './record';

export type ReviewState =
  | 'read'
  | 'unsupported'
  | 'too_large'
  | 'encrypted'
  | 'no_text'
  | 'broken'
  | 'too_costly'
  | 'no_reader';

export type Severity = 'fine' | 'low' | 'medium' | 'high';

export interface ContractCounts {
  state: ReviewState;
  high: number;
  medium: number;
  low: number;
}

/** A draft that was added here, or one that hangs on a mail. */
export interface Contract {
  id: Id;
  file_name: string;
  size_bytes: number;
  at: Instant;
  is_likely: boolean;
  ordinal: number;
  activity?: Id;
  subject?: string;
  from?: string;
  added_by?: string;
  company?: CompanyBrief;
  deal?: DealBrief;
  counts?: ContractCounts;
}

export interface ClauseReason {
  text: string;
  begin: number;
  end: number;
}

export interface ClauseCheck {
  name: string;
  found: string;
  allowed: string;
  is_within: boolean;
  begin: number;
  end: number;
}

export interface ClauseWords {
  category: string;
  title: string;
  accept: string;
  why: string;
  wording: string;
  severity: Severity;
}

export type ClauseMark = '' | 'accepted' | 'negotiate';

export interface ClauseFinding extends ClauseWords {
  id: string;
  risky: string;
  certainty: number;
  number: string;
  heading: string;
  page: number;
  begin: number;
  end: number;
  reasons: ClauseReason[];
  checks: ClauseCheck[];
  mark: ClauseMark;
}

export type MissingClause = ClauseWords;

export interface ContractReview {
  contract: Contract;
  state: ReviewState;
  state_text: string;
  hint: string;
  notes: string[];
  text: string;
  page_count: number;
  clause_count: number;
  findings: ClauseFinding[];
  missing: MissingClause[];
}

export interface Playbook {
  text: string;
  is_default: boolean;
  version: number;
  changed_at?: Instant;
  changed_by?: string;
}
