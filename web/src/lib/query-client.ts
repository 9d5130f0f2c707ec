import { QueryClient } from '@tanstack/react-query';
import { isProblem } from './problem';

const retriable = (error: unknown) =>
  isProblem(error) && (error.status === 0 || error.status === 429 || error.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The live stream says what has changed; nothing goes stale by itself.
      staleTime: 5 * 60_000,
      gcTime: 15 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 3 && retriable(error),
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 8000),
    },
    mutations: { retry: false },
  },
});
