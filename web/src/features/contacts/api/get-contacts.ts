import { request } from '@/lib/api-client';
import { usePages } from '@/lib/pages';
import { keys } from '@/lib/query-keys';
import type { Contact, Page } from '@/types';

export interface ContactFilter {
  query?: string;
  order?: 'name' | 'last_activity';
  company?: string;
}

const pageSize = 100;

export const useContacts = (filter: ContactFilter) =>
  usePages<Contact>({
    key: keys.contactList(filter),
    keepPrevious: true,
    fetch: (cursor, signal) =>
      request<Page<Contact>>('/contacts', {
        query: { ...filter, cursor, limit: pageSize },
        signal,
      }),
  });
