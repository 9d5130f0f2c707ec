import { request } from '@/lib/api-client';
import type { Contact } from '@/types';

export type ContactField = 'name' | 'title' | 'phone';
export type ContactChange = Partial<Pick<Contact, ContactField>>;

export const updateContact = (contact: Contact, change: ContactChange) =>
  request<Contact>(`/contacts/${contact.id}`, {
    method: 'PATCH',
    body: change,
    version: contact.version,
  });
