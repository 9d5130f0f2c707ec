import { useMutation } from '@tanstack/react-query';
import { request } from '@/lib/api-client';

/** The session ends with it; whoever calls this leads on to the set-up. */
export const useDiscardSample = () =>
  useMutation({ mutationFn: () => request('/sample', { method: 'DELETE' }) });
