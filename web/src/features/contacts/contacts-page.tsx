import { Users } from 'lucide-react';
import { useState } from 'react';
import { FilterBox } from '@/components/form/filter-box';
import { Segmented } from '@/components/form/segmented';
import { ListFrame } from '@/components/list-frame';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { useDebounced } from '@/lib/use-debounced';
import { strings } from '@/strings';
import { useContacts } from './api/get-contacts';
import { ContactRow } from './contact-row';

type Order = 'name' | 'last_activity';

export function ContactsPage() {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>('last_activity');
  const filter = useDebounced(text.trim(), 150);
  const query = useContacts({ query: filter || undefined, order });
  return (
    <Page
      title={strings.contacts.title}
      fills
      actions={
        <>
          <Segmented<Order>
            label={strings.contacts.order}
            value={order}
            onChange={setOrder}
            options={[
              { value: 'last_activity', label: strings.contacts.byActivity },
              { value: 'name', label: strings.contacts.byName },
            ]}
          />
          <FilterBox label={strings.contacts.filter} value={text} onChange={setText} />
        </>
      }
    >
      <ListFrame
        label={strings.contacts.title}
        filter={filter}
        query={query}
        rowHeight={65}
        render={(contact) => <ContactRow contact={contact} />}
        empty={
          <EmptyState icon={Users} title={strings.contacts.emptyTitle}>
            {strings.contacts.emptyText}
          </EmptyState>
        }
      />
    </Page>
  );
}
