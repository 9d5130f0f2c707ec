import { request } from '@/lib/api-client';
import { usePages } from '@/lib/pages';
import { keys } from '@/lib/query-keys';
import type { Contract, Id, Page } from '@/types';

export interface ContractFilter {
  deal?: Id;
  company?: Id;
  /** Documents that hardly are contracts, too. */
  all?: 'true';
}

export const useContracts = (filter: ContractFilter) =>
  usePages<Contract>({
    key: keys.contractList(filter),
    fetch: (cursor, signal) =>
      request<Page<Contract>>('/contracts', { query: { ...filter, cursor, limit: 50 }, signal }),
    keepPrevious: true,
  });
