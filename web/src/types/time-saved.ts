import type { Id } from './record';

export type SavedKind = 'mail' | 'link' | 'field' | 'commitment' | 'due_date';

export interface SavedItem {
  kind: SavedKind;
  count: number;
  duration_s: number;
}

export interface RepSaved {
  /** Null: mail of shared mailboxes, and what no mail names. */
  rep: Id | null;
  name: string;
  items: SavedItem[];
  duration_s: number;
}

export interface WeekSaved {
  /** "2026-11-23". */
  monday: string;
  reps: RepSaved[];
}

export interface SavedMethod {
  operators: { sign: string; duration_s: number; meaning: string }[];
  chores: {
    kind: SavedKind;
    operators: string;
    meaning: string;
    types_characters: boolean;
    duration_s: number;
  }[];
}

export interface TimeSaved {
  weeks: WeekSaved[];
  method: SavedMethod;
}
