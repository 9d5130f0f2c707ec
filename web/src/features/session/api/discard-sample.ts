import { useMutation } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { queryClient } from '@/lib/query-client';
import { keys } from '@/lib/query-keys';

export const useDiscardSample = () =>
  useMutation({
    mutationFn: () => request('/sample', { method: 'DELETE' }),
    onSuccess: () => {
      queryClient.clear();
      queryClient.setQueryData(keys.session, null);
    },
  });
