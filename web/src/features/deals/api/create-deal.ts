import { request } from '@/lib/api-client';
import type { Deal, DealFields } from '@/types';

export function createDeal(fields: DealFields): Promise<Deal> {
  const { company, amount, ...rest } = fields;
  return request<Deal>('/deals', {
    method: 'POST',
    body: { ...rest, ...(company ? { company } : {}), ...(amount ? { amount } : {}) },
  });
}
