import { useNavigate, useParams } from '@tanstack/react-router';
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/form/button';
import { ConfirmDialog } from '@/components/overlay/confirm-dialog';
import { Page } from '@/components/page';
import { RecordLayout } from '@/components/record-layout';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { Timeline } from '@/features/activities/timeline';
import { CommitmentsCard } from '@/features/commitments/commitments-card';
import { RecordContracts } from '@/features/contracts/record-contracts';
import { RecordDraftButtons } from '@/features/drafts/draft-actions';
import { DraftsCard } from '@/features/drafts/drafts-card';
import { useView } from '@/features/search/view';
import { SignalsCard } from '@/features/signals/signals-card';
import { DealInsights } from '@/features/today/deal-insights';
import { formatMoney } from '@/lib/numbers';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Deal, Pipeline } from '@/types';
import { deleteDeal } from './api/delete-deal';
import { useDeal } from './api/get-deal';
import { usePipelines } from './api/get-pipelines';
import { DealDetails } from './deal-details';
import { DealDialog } from './deal-dialog';
import { StageSteps } from './stage-steps';
import { useDealActions } from './use-deal-actions';

export function DealPage() {
  const { dealId } = useParams({ from: '/shell/deals/$dealId' });
  const query = useDeal(dealId);
  const pipelines = usePipelines();
  if (query.isPending || pipelines.isPending) return <SkeletonRows />;
  if (query.isError)
    return <ErrorState isPage error={query.error} onRetry={() => query.refetch()} />;
  if (pipelines.isError) return <ErrorState isPage error={pipelines.error} />;
  const pipeline = pipelines.data.items.find((each) => each.id === query.data.pipeline);
  return <LoadedDeal key={dealId} deal={query.data} pipeline={pipeline} />;
}

function LoadedDeal({ deal, pipeline }: { deal: Deal; pipeline?: Pipeline }) {
  const { move } = useDealActions();
  const [edits, setEdits] = useState(false);
  useView({ kind: 'deal', id: deal.id }, deal.title);
  return (
    <Page
      title={deal.title}
      lead={deal.amount && formatMoney(deal.amount)}
      actions={
        <>
          <Button onClick={() => setEdits(true)}>
            <Pencil aria-hidden className="size-4" />
            {strings.edit}
          </Button>
          <RecordDraftButtons about={{ kind: 'deal', id: deal.id }} />
          <DeleteButton deal={deal} />
        </>
      }
    >
      {pipeline && (
        <StageSteps pipeline={pipeline} deal={deal} onMove={(stage) => void move(deal, stage)} />
      )}
      <RecordLayout
        main={<Timeline about={{ kind: 'deal', id: deal.id }} />}
        lead={
          <>
            <SignalsCard deal={deal.id} />
            <DealInsights deal={deal.id} />
            <CommitmentsCard filter={{ deal: deal.id }} />
            <DraftsCard filter={{ deal: deal.id }} />
          </>
        }
        side={
          <>
            <DealDetails deal={deal} />
            <RecordContracts about={{ deal: deal.id }} />
          </>
        }
      />
      {pipeline && edits && (
        <DealDialog pipeline={pipeline} deal={deal} isOpen onClose={() => setEdits(false)} />
      )}
    </Page>
  );
}

function DeleteButton({ deal }: { deal: Deal }) {
  const [asks, setAsks] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const navigate = useNavigate();
  const { refresh } = useDealActions();
  const remove = async () => {
    try {
      await deleteDeal(deal);
      await navigate({ to: '/deals' });
      void refresh();
      toast(strings.deals.deleted);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <Button tone="quiet" onClick={() => setAsks(true)}>
        <Trash2 aria-hidden className="size-4" />
        {strings.deals.remove}
      </Button>
      <ConfirmDialog
        title={strings.deals.removeTitle}
        confirm={strings.deals.remove}
        isOpen={asks}
        error={error}
        onConfirm={() => void remove()}
        onClose={() => setAsks(false)}
      >
        {strings.deals.removeText}
      </ConfirmDialog>
    </>
  );
}
