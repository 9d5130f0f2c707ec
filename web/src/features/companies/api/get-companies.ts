import { request } from '@/lib/api-client';
import { usePages } from '@/lib/pages';
import { keys } from '@/lib/query-keys';
import type { Company, Page } from '@/types';

export interface CompanyFilter {
  query?: string;
  order?: 'name' | 'last_activity';
}

const pageSize = 100;

export const useCompanies = (filter: CompanyFilter) =>
  usePages<Company>({
    key: keys.companyList(filter),
    keepPrevious: true,
    fetch: (cursor, signal) =>
      request<Page<Company>>('/companies', {
        query: { ...filter, cursor, limit: pageSize },
        signal,
      }),
  });
