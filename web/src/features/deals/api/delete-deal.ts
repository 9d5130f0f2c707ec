import { request } from '@/lib/api-client';
import type { Deal } from '@/types';

export const deleteDeal = (deal: Deal) =>
  request(`/deals/${deal.id}`, { method: 'DELETE', version: deal.version });
