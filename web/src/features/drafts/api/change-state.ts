import { request } from '@/lib/api-client';
import type { Draft, Id } from '@/types';

export const dismissDraft = (id: Id) =>
  request<Draft>(`/drafts/${id}/dismissal`, { method: 'POST' });

export const restoreDraft = (id: Id) =>
  request<Draft>(`/drafts/${id}/dismissal`, { method: 'DELETE' });
