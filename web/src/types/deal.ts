import type { CompanyBrief, ContactBrief, Id, Instant } from './record';

export type StageKind = 'open' | 'won' | 'lost';

export interface Stage {
  id: Id;
  name: string;
  kind: StageKind;
}

export interface Pipeline {
  id: Id;
  name: string;
  stages: Stage[];
}

export interface Money {
  amount_minor: number;
  currency: string;
}

export interface Deal {
  id: Id;
  title: string;
  pipeline: Id;
  stage: Id;
  company?: CompanyBrief | null;
  contacts: ContactBrief[];
  amount?: Money | null;
  close_date: string;
  owner: Id;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

/** What a person enters; null takes the value away. */
export interface DealFields {
  title: string;
  stage?: Id;
  company?: Id | null;
  contacts: Id[];
  amount?: Money | null;
  close_date?: string;
}
