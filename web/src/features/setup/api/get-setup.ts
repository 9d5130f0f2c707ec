import { queryOptions } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { SetupState } from '@/types';

export const setupQuery = queryOptions({
  queryKey: keys.setup,
  queryFn: ({ signal }) => request<SetupState>('/setup', { signal }),
  staleTime: 0,
});
