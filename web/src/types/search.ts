import type { ActivityBrief, Direction } from './activity';
import type { Commitment, CommitmentKind, CommitmentState, Side } from './commitment';
import type { Citation, CompanyBrief, ContactBrief, DealBrief, Id, Instant } from './record';

export interface Question {
  text: string;
  asks_commitments: boolean;
  commitment_kind?: CommitmentKind | null;
  side?: Side | null;
  state?: CommitmentState | null;
  from?: Instant | null;
  until?: Instant | null;
  period_text: string;
  party_text: string;
  contacts: ContactBrief[];
  company?: CompanyBrief | null;
  deal?: DealBrief | null;
  direction?: Direction | null;
  words: string[];
}

export interface Answer {
  quote: string;
  citation: Citation;
  activity: ActivityBrief;
  commitment?: Commitment | null;
  score: number;
}

export interface Answers {
  question: Question;
  found: boolean;
  answers: Answer[];
  related: Answer[];
}

export interface SearchRequest {
  question: string;
  contact?: Id;
  company?: Id;
  deal?: Id;
  from?: Instant;
  until?: Instant;
  kind?: 'email' | 'note';
  direction?: Direction;
  limit?: number;
}
