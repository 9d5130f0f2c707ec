import type { Citation, ContactBrief, Id, Instant } from './record';

export type SignalKind =
  | 'gone_quiet'
  | 'single_threaded'
  | 'competitor_named'
  | 'price_pushed'
  | 'decision_maker_missing'
  | 'promise_broken';

/** What a card on the board shows. */
export interface SignalBrief {
  id: Id;
  deal: Id;
  kind: SignalKind;
  title: string;
  strength: number;
}

export interface Signal extends SignalBrief {
  detail: string;
  since: Instant;
  contact?: ContactBrief | null;
  evidence: (Citation & { sent_at?: Instant })[];
}

/** When to write to a contact so that an answer is likeliest. */
export interface FollowUp {
  best?: {
    begins_at: Instant;
    ends_at: Instant;
    /** On the contact's clock; Monday 0:00 is 0. */
    hour_of_week: number;
    utc_offset_min: number;
    ground: 'window' | 'time_of_day' | 'company';
    answers: number;
    fast_answers: number;
    answers_in_all: number;
    reason: string;
  };
  answers: number;
  company_answers: number;
  time_zone: string;
  hours: number[];
}

export interface Competitors {
  names: string[];
}
