import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Answers, SearchRequest } from '@/types';

export const useSearchAnswers = (asked: SearchRequest) =>
  useQuery({
    queryKey: keys.search(asked),
    queryFn: ({ signal }) => request<Answers>('/search', { method: 'POST', body: asked, signal }),
    enabled: asked.question !== '',
    placeholderData: (previous) => (asked.question ? previous : undefined),
    gcTime: 60_000,
  });
