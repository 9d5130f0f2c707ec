import type { Id } from './record';

export type Tier = 'code' | 'small' | 'own' | 'remote';

/** A run of a model, or a batch of runs of a small one. Money in millionths of the currency. */
export interface InferenceRun {
  id: Id;
  at: string;
  task: string;
  tier: Tier;
  model: string;
  where: string;
  count: number;
  bytes_sent: number;
  sent_sha256: string;
  prompt_tokens: number;
  written_tokens: number;
  duration_ms: number;
  outcome: 'done' | 'failed' | 'late' | 'refused' | 'stopped';
  reason: string;
  cost_micros: number;
  saved_micros: number;
}

export interface InferenceModel {
  tier: Tier;
  state: 'on' | 'off' | 'loading' | 'resting';
  reason: string;
  hint: string;
  name: string;
  where: string;
  region: string;
}

export interface InferenceTotal {
  tier: Tier;
  count: number;
  failed_count: number;
  bytes_sent: number;
  duration_ms: number;
  cost_micros: number;
  saved_micros: number;
}

export interface InferencePolicy {
  own_is_allowed: boolean;
  remote_is_allowed: boolean;
  regions: string[];
  budget_cents_a_day: number;
}

export interface Inference {
  currency: string;
  models: InferenceModel[];
  policy: InferencePolicy;
  today: InferenceTotal[];
  last_30_days: InferenceTotal[];
}
