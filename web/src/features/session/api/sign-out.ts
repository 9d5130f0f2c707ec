import { useMutation } from '@tanstack/react-query';
import { request } from '@/lib/api-client';

/** Whoever calls this leads on to the sign-in page, and then ends the session in this page. */
export const useSignOut = () =>
  useMutation({ mutationFn: () => request('/session', { method: 'DELETE' }) });
