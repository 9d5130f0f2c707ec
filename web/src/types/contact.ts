import type { CompanyBrief, ContactBrief, Id, Instant, Source } from './record';

export interface Contact {
  id: Id;
  name: string;
  title: string;
  phone: string;
  /** As it is shown: "+44 20 7946 0857". */
  phone_grouped: string;
  time_zone: string;
  addresses: string[];
  company?: CompanyBrief | null;
  created_at: Instant;
  last_activity_at: Instant;
  version: number;
  sources: { name?: Source | null; title?: Source | null; phone?: Source | null };
}

export interface Company {
  id: Id;
  name: string;
  mail_domain: string;
  created_at: Instant;
  last_activity_at: Instant;
  version: number;
  sources: { name?: Source | null };
}

export interface MergeProposal {
  id: Id;
  keep: ContactBrief;
  merge: ContactBrief;
  reason: string;
  activity?: Id | null;
}
