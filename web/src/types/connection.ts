import type { Id, Instant } from './record';

export type SyncState =
  | 'never_tried'
  | 'connecting'
  | 'backfilling'
  | 'live'
  | 'waiting'
  | 'needs_attention'
  | 'paused';

export interface SyncStatus {
  state: SyncState;
  state_text: string;
  last_success_at?: Instant | null;
  changed_at?: Instant | null;
  taken_count: number;
  remaining_count: number;
  refused_count: number;
  lag: number;
  oldest_taken_at?: Instant | null;
  error: string;
  hint: string;
  next_try_at?: Instant | null;
}

export type Security = 'tls' | 'starttls' | 'none';

export interface Connection {
  id: Id;
  kind: 'imap' | 'ingest' | 'import';
  name: string;
  address: string;
  host: string;
  port: number;
  security: Security | '';
  user_name: string;
  is_private: boolean;
  is_paused: boolean;
  created_at: Instant;
  version: number;
  status: SyncStatus;
  ingest?: { url: string } | null;
  /** Only in the answer to its creation. */
  secret?: string;
}

export interface ImapFields {
  kind: 'imap';
  name: string;
  address: string;
  host: string;
  port: number;
  security: Security;
  user_name: string;
  password: string;
  is_private: boolean;
}

export interface IngestFields {
  kind: 'ingest';
  name: string;
  address: string;
}

export type ConnectionFields = ImapFields | IngestFields;

export interface RefusedMail {
  external_id: string;
  reason: string;
}

export interface ParkedEvent {
  offset: number;
  state: string;
  try_count: number;
  step: string;
  error: string;
  hint: string;
  first_failed_at: Instant;
  next_try_at?: Instant | null;
}
