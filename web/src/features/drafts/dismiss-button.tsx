import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { Button } from '@/components/form/button';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Draft } from '@/types';
import { dismissDraft, restoreDraft } from './api/change-state';

function useDraftState(draft: Draft) {
  const client = useQueryClient();
  const show = (fresh: Draft) => {
    client.setQueryData(keys.draft(draft.id), fresh);
    void client.invalidateQueries({ queryKey: keys.drafts });
  };
  const attempt = async (send: (id: string) => Promise<Draft>) => {
    try {
      show(await send(draft.id));
      return true;
    } catch (error) {
      toastProblem(error, strings.errors.notSaved);
      return false;
    }
  };
  return {
    dismiss: () => attempt(dismissDraft),
    restore: () => attempt(restoreDraft),
  };
}

/** Back to what the draft was about; the toast brings it back. */
export function DismissButton({ draft }: { draft: Draft }) {
  const navigate = useNavigate();
  const { dismiss, restore } = useDraftState(draft);
  const back = () => {
    if (draft.activity)
      return navigate({ to: '/activities/$activityId', params: { activityId: draft.activity } });
    if (draft.deal) return navigate({ to: '/deals/$dealId', params: { dealId: draft.deal.id } });
    if (draft.company)
      return navigate({ to: '/companies/$companyId', params: { companyId: draft.company.id } });
    if (draft.contact)
      return navigate({ to: '/contacts/$contactId', params: { contactId: draft.contact.id } });
    return navigate({ to: '/' });
  };
  const run = async () => {
    if (!(await dismiss())) return;
    await back();
    const undo = async () => {
      if (!(await restore())) return;
      await navigate({ to: '/drafts/$draftId', params: { draftId: draft.id } });
    };
    toast(strings.drafts.dismissed, { label: strings.undo, run: () => void undo() });
  };
  if (draft.state === 'dismissed') return null;
  return (
    <Button tone="quiet" onClick={() => void run()}>
      <Trash2 aria-hidden className="size-4" />
      {strings.drafts.dismiss}
    </Button>
  );
}

export function DismissedNote({ draft }: { draft: Draft }) {
  const { restore } = useDraftState(draft);
  if (draft.state !== 'dismissed') return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 rounded-xl bg-warn-tint px-3.5 py-2.5 text-sm">
      <p>{strings.drafts.isDismissed}</p>
      <Button size="sm" onClick={() => void restore()}>
        {strings.drafts.restore}
      </Button>
    </div>
  );
}
