import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { FilterBox } from '@/components/form/filter-box';
import { Segmented } from '@/components/form/segmented';
import { ListFrame } from '@/components/list-frame';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { useDebounced } from '@/lib/use-debounced';
import { strings } from '@/strings';
import { useCompanies } from './api/get-companies';
import { CompanyRow } from './company-row';

type Order = 'name' | 'last_activity';

export function CompaniesPage() {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>('last_activity');
  const filter = useDebounced(text.trim(), 150);
  const query = useCompanies({ query: filter || undefined, order });
  return (
    <Page
      title={strings.companies.title}
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
          <FilterBox label={strings.companies.filter} value={text} onChange={setText} />
        </>
      }
    >
      <ListFrame
        label={strings.companies.title}
        filter={filter}
        query={query}
        rowHeight={65}
        render={(company) => <CompanyRow company={company} />}
        empty={
          <EmptyState icon={Building2} title={strings.companies.emptyTitle}>
            {strings.companies.emptyText}
          </EmptyState>
        }
      />
    </Page>
  );
}
