import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { usePages } from '@/lib/pages';
import { keys } from '@/lib/query-keys';
import type { Inference, InferencePolicy, InferenceRun, Page } from '@/types';

export const useInference = () =>
  useQuery({
    queryKey: keys.inference,
    queryFn: ({ signal }) => request<Inference>('/inference', { signal }),
    // A model that is loading comes by itself.
    refetchInterval: 15_000,
  });

export const useInferenceRuns = () =>
  usePages<InferenceRun>({
    key: keys.inferenceRuns,
    fetch: (cursor, signal) =>
      request<Page<InferenceRun>>('/inference-runs', { query: { cursor, limit: 50 }, signal }),
  });

export function useUpdatePolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (policy: InferencePolicy) =>
      request<Inference>('/inference-policy', { method: 'PATCH', body: policy }),
    onSuccess: (inference) => client.setQueryData(keys.inference, inference),
  });
}
