import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { FilterBox } from '@/components/form/filter-box';
import { Segmented } from '@/components/form/segmented';
import { ListFrame, type ListQuery } from '@/components/list-frame';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { useDebounced } from '@/lib/use-debounced';
import { strings } from '@/strings';

export type RecordOrder = 'name' | 'last_activity';

export interface RecordFilter {
  query?: string;
  order?: RecordOrder;
}

interface RecordListPageProps<T extends { id: string }> {
  words: { title: string; filter: string; emptyTitle: string; emptyText: string };
  icon: LucideIcon;
  useRecords: (filter: RecordFilter) => ListQuery<T>;
  render: (record: T) => ReactNode;
}

/** A page that lists one kind of record, by last activity or by name, filtered while one types. */
export function RecordListPage<T extends { id: string }>(props: RecordListPageProps<T>) {
  const { words, icon, useRecords, render } = props;
  const [text, setText] = useState('');
  const [order, setOrder] = useState<RecordOrder>('last_activity');
  const filter = useDebounced(text.trim(), 150);
  const query = useRecords({ query: filter || undefined, order });
  return (
    <Page
      title={words.title}
      fills
      actions={
        <>
          <Segmented<RecordOrder>
            label={strings.list.order}
            value={order}
            onChange={setOrder}
            options={[
              { value: 'last_activity', label: strings.list.byActivity },
              { value: 'name', label: strings.list.byName },
            ]}
          />
          <FilterBox label={words.filter} value={text} onChange={setText} />
        </>
      }
    >
      <ListFrame
        label={words.title}
        filter={filter}
        query={query}
        rowHeight={65}
        render={render}
        empty={
          <EmptyState icon={icon} title={words.emptyTitle}>
            {words.emptyText}
          </EmptyState>
        }
      />
    </Page>
  );
}
