import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '@/components/overlay/dialog';
import { ErrorNote } from '@/components/state/error-state';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Company, CompanyBrief, ContactBrief, Deal, DealFields, Pipeline } from '@/types';
import { createDeal } from './api/create-deal';
import { updateDeal } from './api/update-deal';
import { type DealDraft, DealForm } from './deal-form';
import { useDealActions } from './use-deal-actions';

interface DealDialogProps {
  pipeline: Pipeline;
  isOpen: boolean;
  onClose: () => void;
  /** Edits it; without one a new deal is made. */
  deal?: Deal;
  /** What a new deal starts with. */
  company?: CompanyBrief | Company | null;
  people?: ContactBrief[];
}

export function DealDialog({ pipeline, isOpen, onClose, deal, company, people }: DealDialogProps) {
  const { refresh, show } = useDealActions();
  const save = useMutation({
    mutationFn: (fields: DealFields) => (deal ? updateDeal(deal, fields) : createDeal(fields)),
    onSuccess: (saved) => {
      show(saved);
      void refresh();
      toast(deal ? strings.deals.saved : strings.deals.created);
      onClose();
    },
  });
  const [draft, setDraft] = useState<DealDraft>(() => ({
    title: deal?.title ?? '',
    stage: deal?.stage ?? pipeline.stages[0]?.id ?? '',
    company: deal ? deal.company : company,
    people: deal?.contacts ?? people ?? [],
    amount: deal?.amount,
    closeDate: deal?.close_date ?? '',
  }));
  return (
    <Dialog
      title={deal ? strings.deals.editDeal : strings.deals.newDeal}
      isOpen={isOpen}
      onClose={onClose}
    >
      <DealForm
        draft={draft}
        onChange={setDraft}
        stages={pipeline.stages}
        isBusy={save.isPending}
        submit={deal ? strings.save : strings.deals.create}
        note={<ErrorNote error={save.error} />}
        onSubmit={(fields) => save.mutate(fields)}
      />
    </Dialog>
  );
}
