import { request } from '@/lib/api-client';
import type { Id } from '@/types';

export const deleteContract = (id: Id) => request(`/contracts/${id}`, { method: 'DELETE' });
