import { request } from '@/lib/api-client';
import type { Id } from '@/types';

export const retryConnection = (id: Id) => request(`/connections/${id}/retry`, { method: 'POST' });
