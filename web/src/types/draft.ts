import type { Citation, CompanyBrief, ContactBrief, DealBrief, Id, Instant } from './record';

export type DraftKind = 'reply' | 'follow_up_mail' | 'brief';

export interface DraftPerson {
  name: string;
  address: string;
}

export interface DraftSentence {
  text: string;
  /** greeting, body, gap, ...; of a brief its section. */
  part: string;
  speaker: string;
  note: string;
  at?: Instant;
  citations: Citation[];
}

export interface DraftWording {
  state: 'none' | 'waiting' | 'writing' | 'written' | 'cut' | 'failed';
  has_model: boolean;
  reason: string;
  model: string;
  text: string;
  sentences: DraftSentence[];
  removed: string[];
}

export interface DraftBrief {
  id: Id;
  kind: DraftKind;
  state: 'open' | 'dismissed';
  activity: string;
  contact?: ContactBrief;
  company?: CompanyBrief;
  deal?: DealBrief;
  subject: string;
  created_at: Instant;
  updated_at: Instant;
  version: number;
}

export interface Draft extends DraftBrief {
  to: DraftPerson[];
  language: 'en' | 'de' | 'fr' | 'es';
  is_formal: boolean;
  text: string;
  quoted: string;
  template_text: string;
  sentences: DraftSentence[];
  wording: DraftWording;
  since?: Instant;
}

/** What a draft is made about. */
export type DraftAbout =
  | { kind: 'reply'; activity: Id }
  | {
      kind: 'follow_up_mail' | 'brief';
      contact?: Id;
      company?: Id;
      deal?: Id;
      months?: number;
    };
