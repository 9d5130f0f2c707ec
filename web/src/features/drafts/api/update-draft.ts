import { request } from '@/lib/api-client';
import type { Draft, Id } from '@/types';

export interface DraftChange {
  subject?: string;
  text?: string;
}

export const updateDraft = (id: Id, version: number, change: DraftChange) =>
  request<Draft>(`/drafts/${id}`, { method: 'PATCH', body: change, version });
