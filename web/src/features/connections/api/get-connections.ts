import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Connection, Page } from '@/types';

export const useConnections = () =>
  useQuery({
    queryKey: keys.connections,
    queryFn: ({ signal }) => request<Page<Connection>>('/connections', { signal }),
  });
