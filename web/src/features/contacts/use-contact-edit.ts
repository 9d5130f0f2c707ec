import { keys } from '@/lib/query-keys';
import { useRecordEdit } from '@/lib/use-record-edit';
import type { Contact, Id } from '@/types';
import { type ContactChange, updateContact } from './api/update-contact';

export const useContactEdit = (id: Id) =>
  useRecordEdit<Contact, ContactChange>({
    record: keys.contact(id),
    lists: keys.contactLists,
    send: updateContact,
  });
