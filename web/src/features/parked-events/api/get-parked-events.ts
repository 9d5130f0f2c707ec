import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Page, ParkedEvent } from '@/types';

export const useParkedEvents = () =>
  useQuery({
    queryKey: keys.parkedEvents,
    queryFn: ({ signal }) => request<Page<ParkedEvent>>('/parked_events', { signal }),
  });
