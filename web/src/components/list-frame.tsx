import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { ScrollList } from '@/components/scroll-list';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { strings } from '@/strings';

export interface ListQuery<T> {
  items: T[];
  isPending: boolean;
  isError: boolean;
  error: unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
}

interface ListFrameProps<T extends { id: string }> {
  label: string;
  filter: string;
  rowHeight: number;
  query: ListQuery<T>;
  render: (item: T) => ReactNode;
  /** When there is nothing at all. */
  empty: ReactNode;
}

/** The states of a list in their order: loading, failed, empty, no match, rows. */
export function ListFrame<T extends { id: string }>(props: ListFrameProps<T>) {
  const { query } = props;
  if (query.isPending) return <SkeletonRows count={10} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  if (query.items.length === 0) {
    if (!props.filter) return props.empty;
    return <EmptyState icon={SearchX} title={strings.list.noMatch(props.filter)} />;
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col pb-4 md:pb-6">
      <ScrollList
        label={props.label}
        items={query.items}
        rowHeight={props.rowHeight}
        render={props.render}
        hasMore={query.hasNextPage}
        isLoadingMore={query.isFetchingNextPage}
        onMore={query.fetchNextPage}
      />
    </div>
  );
}
