import { Link } from '@tanstack/react-router';
import { Sailboat } from 'lucide-react';
import { buttonClass } from '@/components/form/button';
import { Kbd } from '@/components/kbd';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { useConnections } from '@/features/connections/api/get-connections';
import { SavedLine } from '@/features/time-saved/saved-line';
import { strings } from '@/strings';
import type { Insight, InsightKind } from '@/types';
import { useToday } from './api/get-today';
import { InsightGroup } from './insight-group';
import { useInsightCursor } from './use-insight-cursor';

const order: InsightKind[] = [
  'promise_overdue',
  'answer_awaited',
  'promise_due',
  'theirs_overdue',
  'deal_signal',
  'contract_risk',
];

export function TodayPage() {
  const today = useToday();
  const items = today.data?.items ?? [];
  const groups = order
    .map((kind) => ({ kind, items: items.filter((insight) => insight.kind === kind) }))
    .filter((group) => group.items.length > 0);
  const inOrder: Insight[] = groups.flatMap((group) => group.items);
  const cursor = useInsightCursor(inOrder);

  return (
    <Page
      title={strings.today.title}
      width="narrow"
      lead={today.data && strings.today.lead(items.length)}
      actions={items.length > 0 && <KeysHint />}
    >
      {today.isPending && <SkeletonRows />}
      {today.isError && <ErrorState error={today.error} onRetry={() => today.refetch()} />}
      {today.data && items.length === 0 && <AllClear />}
      {groups.map((group) => (
        <InsightGroup key={group.kind} kind={group.kind} items={group.items} cursor={cursor} />
      ))}
      <SavedLine />
    </Page>
  );
}

function KeysHint() {
  return (
    <p className="hidden items-center gap-1.5 text-xs text-faint lg:flex">
      {['j', 'k', 'e', 'x', 'Enter'].map((key) => (
        <Kbd key={key} keys={key} />
      ))}
      {strings.today.keysHint}
    </p>
  );
}

function AllClear() {
  const connections = useConnections();
  const isUnconnected = connections.data?.items.length === 0;
  return (
    <EmptyState
      icon={Sailboat}
      title={isUnconnected ? strings.today.emptyNoMailTitle : strings.today.emptyTitle}
      action={
        isUnconnected && (
          <Link to="/accounts" className={buttonClass('primary')}>
            {strings.today.connect}
          </Link>
        )
      }
    >
      {isUnconnected ? strings.today.emptyNoMail : strings.today.emptyText}
    </EmptyState>
  );
}
