import { request } from '@/lib/api-client';
import type { Id } from '@/types';

export const dismissInsight = (id: Id) => request(`/insights/${id}/dismissal`, { method: 'POST' });

export const restoreInsight = (id: Id) =>
  request(`/insights/${id}/dismissal`, { method: 'DELETE' });
