import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Id, Signal, SignalBrief } from '@/types';

export const useSignals = (deal: Id) =>
  useQuery({
    queryKey: keys.signalsOf(deal),
    queryFn: ({ signal }) => request<{ items: Signal[] }>(`/deals/${deal}/signals`, { signal }),
  });

/** Of all open deals: one request for the whole board. */
export const useDealSignals = () =>
  useQuery({
    queryKey: keys.dealSignals,
    queryFn: ({ signal }) => request<{ items: SignalBrief[] }>('/deal-signals', { signal }),
    staleTime: 60_000,
  });
