import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Company, Id } from '@/types';

export const useCompany = (id: Id) =>
  useQuery({
    queryKey: keys.company(id),
    queryFn: ({ signal }) => request<Company>(`/companies/${id}`, { signal }),
  });
