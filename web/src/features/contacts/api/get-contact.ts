import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Contact, Id } from '@/types';

export const useContact = (id: Id) =>
  useQuery({
    queryKey: keys.contact(id),
    queryFn: ({ signal }) => request<Contact>(`/contacts/${id}`, { signal }),
  });
