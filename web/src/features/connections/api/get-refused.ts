import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Id, Page, RefusedMail } from '@/types';

export const useRefused = (id: Id, isOpen: boolean) =>
  useQuery({
    queryKey: keys.refused(id),
    queryFn: ({ signal }) => request<Page<RefusedMail>>(`/connections/${id}/refused`, { signal }),
    enabled: isOpen,
  });
