import { request } from '@/lib/api-client';
import type { Draft, Id } from '@/types';

/** Answers at once; the words come by the stream. */
export const rewordDraft = (id: Id) =>
  request<Draft>(`/drafts/${id}/rewording`, { method: 'POST' });
