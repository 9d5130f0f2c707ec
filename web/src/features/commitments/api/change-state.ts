import { request } from '@/lib/api-client';
import type { Commitment, Id } from '@/types';

export type StateWord = 'fulfilment' | 'withdrawal' | 'dismissal';

export const setState = (id: Id, word: StateWord) =>
  request<Commitment>(`/commitments/${id}/${word}`, { method: 'POST' });

export const unsetState = (id: Id, word: StateWord) =>
  request<Commitment>(`/commitments/${id}/${word}`, { method: 'DELETE' });
