import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { TimeSaved } from '@/types';

export const useTimeSaved = () =>
  useQuery({
    queryKey: keys.timeSaved,
    queryFn: ({ signal }) => request<TimeSaved>('/time-saved', { query: { weeks: 12 }, signal }),
  });
