import { request } from '@/lib/api-client';
import type { Draft, DraftAbout } from '@/types';

export const createDraft = (about: DraftAbout) =>
  request<Draft>('/drafts', { method: 'POST', body: about });
