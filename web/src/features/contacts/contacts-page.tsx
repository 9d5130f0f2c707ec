import { Users } from 'lucide-react';
import { RecordListPage } from '@/components/record-list-page';
import { strings } from '@/strings';
import { useContacts } from './api/get-contacts';
import { ContactRow } from './contact-row';

export function ContactsPage() {
  return (
    <RecordListPage
      words={strings.contacts}
      icon={Users}
      useRecords={useContacts}
      render={(contact) => <ContactRow contact={contact} />}
    />
  );
}
