import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Page, Pipeline } from '@/types';

export const usePipelines = () =>
  useQuery({
    queryKey: keys.pipelines,
    queryFn: ({ signal }) => request<Page<Pipeline>>('/pipelines', { signal }),
  });
