import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Page } from '@/components/page';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { strings } from '@/strings';
import type { ClauseFinding, ContractReview } from '@/types';
import { useReview } from './api/get-review';
import { useMarkClause } from './api/mark-clause';
import { FindingPanel } from './finding-panel';
import { MissingCard } from './missing-card';
import { ReviewActions } from './review-actions';
import { blocksOf } from './review-blocks';
import { ReviewLead } from './review-lead';
import { ReviewText } from './review-text';
import { UnreadState } from './unread-state';
import { useSelection } from './use-selection';

export function ReviewPage() {
  const { contractId } = useParams({ from: '/shell/contracts/$contractId' });
  const query = useReview(contractId);
  if (query.isPending) {
    return (
      <Page title={strings.contracts.review}>
        <p role="status" className="text-sm text-soft">
          {strings.contracts.reading}
        </p>
        <SkeletonRows />
      </Page>
    );
  }
  if (query.isError)
    return <ErrorState isPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadedReview key={contractId} review={query.data} />;
}

function LoadedReview({ review }: { review: ContractReview }) {
  const isRead = review.state === 'read';
  return (
    <Page
      title={review.contract.file_name}
      lead={<ReviewLead review={review} />}
      actions={<ReviewActions contract={review.contract} />}
      width={isRead ? 'full' : 'wide'}
    >
      {isRead ? <Sheet review={review} /> : <UnreadState review={review} />}
    </Page>
  );
}

function Sheet({ review }: { review: ContractReview }) {
  const { text, findings } = review;
  const blocks = useMemo(() => blocksOf(text, findings), [text, findings]);
  const places = useMemo(() => {
    const byId = new Map<string, number>();
    for (const block of blocks) for (const each of block.starts) byId.set(each.id, block.begin);
    return byId;
  }, [blocks]);
  const selection = useSelection(findings, (finding: ClauseFinding) => places.get(finding.id) ?? 0);
  const mark = useMarkClause(review.contract.id);
  return (
    <div className="mx-auto grid w-full max-w-7xl grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
      <section
        aria-label={strings.contracts.review}
        className="grid content-start gap-4 lg:sticky lg:top-4 lg:order-last lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pb-2"
      >
        <FindingPanel
          selection={selection}
          onMark={(finding, value) => mark.mutate({ finding: finding.id, mark: value })}
        />
        <MissingCard missing={review.missing} />
      </section>
      <ReviewText
        blocks={blocks}
        hasPages={review.page_count > 0}
        selected={selection.selected?.id}
        onSelect={selection.select}
      />
    </div>
  );
}
