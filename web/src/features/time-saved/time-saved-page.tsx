import { Sailboat } from 'lucide-react';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { strings } from '@/strings';
import { useTimeSaved } from './api/get-time-saved';
import { MethodCard } from './method-card';
import { formatSpan, sumOf } from './spans';
import { WeekBars } from './week-bars';
import { WeekTable } from './week-table';

/** What filling in by hand would have taken, a rep and week, and how that is counted. */
export function TimeSavedPage() {
  const saved = useTimeSaved();
  const words = strings.timeSaved;
  const weeks = saved.data?.weeks ?? [];
  const total = sumOf(weeks.flatMap((week) => week.reps));
  return (
    <Page title={words.title} lead={words.lead}>
      {saved.isPending && <SkeletonRows />}
      {saved.isError && <ErrorState error={saved.error} onRetry={() => saved.refetch()} />}
      {saved.data && total === 0 && (
        <EmptyState icon={Sailboat} title={words.emptyTitle}>
          {words.emptyText}
        </EmptyState>
      )}
      {saved.data && total > 0 && (
        <>
          <Card title={words.total(formatSpan(total), weeks.length)}>
            <WeekBars weeks={weeks} />
          </Card>
          <Card title={words.byRep} flush>
            <WeekTable weeks={weeks} />
          </Card>
        </>
      )}
      {saved.data && <MethodCard method={saved.data.method} />}
    </Page>
  );
}
