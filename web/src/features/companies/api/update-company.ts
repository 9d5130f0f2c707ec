import { request } from '@/lib/api-client';
import type { Company } from '@/types';

export const updateCompany = (company: Company, change: Pick<Company, 'name'>) =>
  request<Company>(`/companies/${company.id}`, {
    method: 'PATCH',
    body: change,
    version: company.version,
  });
