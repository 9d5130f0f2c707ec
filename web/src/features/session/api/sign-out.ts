import { useMutation } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { queryClient } from '@/lib/query-client';
import { keys } from '@/lib/query-keys';

export const useSignOut = () =>
  useMutation({
    mutationFn: () => request('/session', { method: 'DELETE' }),
    onSuccess: () => {
      queryClient.clear();
      queryClient.setQueryData(keys.session, null);
    },
  });
