import { request } from '@/lib/api-client';
import type { Deal, DealFields } from '@/types';

export const updateDeal = (deal: Deal, change: Partial<DealFields>) =>
  request<Deal>(`/deals/${deal.id}`, { method: 'PATCH', body: change, version: deal.version });
