import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { type CommitmentFilter, keys } from '@/lib/query-keys';
import type { Commitment, Page } from '@/types';

/** Those of one record: open and done, newest 200. */
export const useCommitments = (filter: CommitmentFilter) =>
  useQuery({
    queryKey: keys.commitmentList(filter),
    queryFn: ({ signal }) =>
      request<Page<Commitment>>('/commitments', { query: { ...filter, limit: 200 }, signal }),
  });
