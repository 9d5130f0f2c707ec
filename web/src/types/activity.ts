import type { Commitment } from './commitment';
import type { Id, Instant } from './record';

export type Direction = 'inbound' | 'outbound' | 'internal';

export interface Sender {
  name: string;
  address: string;
  contact?: Id | null;
  user?: Id | null;
}

export interface Recipient {
  role: string;
  name: string;
  address: string;
  contact?: Id | null;
  user?: Id | null;
}

/** What a small model says, and how sure it is; left out where it is not sure. */
export interface ModelLabel {
  label: string;
  probability: number;
  model: string;
}

export interface ActivityBrief {
  id: Id;
  kind: 'email' | 'note';
  direction: Direction;
  automation: string;
  thread: Id;
  subject: string;
  sent_at: Instant;
  utc_offset_min: number;
  sender: Sender;
  recipients: Recipient[];
  snippet: string;
  attachment_count: number;
  language: string;
  intent?: ModelLabel;
  sentiment?: ModelLabel;
}

export interface Zone {
  kind: 'reply' | 'quote' | 'signature' | 'header';
  begin: number;
  end: number;
}

export interface Attachment {
  ordinal: number;
  file_name: string;
  media_type: string;
  size_bytes: number;
  is_inline: boolean;
  /** Where it may be a contract's draft. */
  contract?: Id;
}

export interface Fact {
  /** instruction: a sentence that tells software what to do. */
  kind: 'date' | 'money' | 'percent' | 'phone' | 'address' | 'link' | 'instruction';
  begin: number;
  end: number;
  text: string;
  value: Record<string, unknown>;
}

export interface Activity extends ActivityBrief {
  text: string;
  zones: Zone[];
  attachments: Attachment[];
  notes: string[];
  facts: Fact[];
  commitments: Commitment[];
}
