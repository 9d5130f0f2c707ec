import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Activity, Id } from '@/types';

export const useActivity = (id: Id) =>
  useQuery({
    queryKey: keys.activity(id),
    queryFn: ({ signal }) => request<Activity>(`/activities/${id}`, { signal }),
  });
