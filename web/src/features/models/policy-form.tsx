import { type FormEvent, useState } from 'react';
import { Button } from '@/components/form/button';
import { CheckField } from '@/components/form/check-field';
import { TextField } from '@/components/form/text-field';
import { ErrorNote } from '@/components/state/error-state';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Inference } from '@/types';
import { useUpdatePolicy } from './api/inference';

interface PolicyFormProps {
  inference: Inference;
  canEdit: boolean;
}

export function PolicyForm({ inference, canEdit }: PolicyFormProps) {
  const { policy, currency } = inference;
  const [own, setOwn] = useState(policy.own_is_allowed);
  const [remote, setRemote] = useState(policy.remote_is_allowed);
  const [regions, setRegions] = useState(policy.regions.join(', '));
  const [budget, setBudget] = useState((policy.budget_cents_a_day / 100).toFixed(2));
  const update = useUpdatePolicy();
  const words = strings.models;
  const cents = Math.round(Number(budget.replace(',', '.')) * 100);
  const isWrong = !(cents >= 0) || budget.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    update.mutate(
      {
        own_is_allowed: own,
        remote_is_allowed: remote,
        regions: regions
          .split(',')
          .map((region) => region.trim())
          .filter(Boolean),
        budget_cents_a_day: cents,
      },
      { onSuccess: () => toast(words.saved) },
    );
  };
  return (
    <form onSubmit={submit}>
      <fieldset disabled={!canEdit} className="grid gap-4 md:grid-cols-2">
        <CheckField label={words.own} hint={words.ownHint} checked={own} onChange={setOwn} />
        <CheckField
          label={words.remote}
          hint={words.remoteHint}
          checked={remote}
          onChange={setRemote}
        />
        <TextField
          label={words.regions}
          hint={words.regionsHint}
          value={regions}
          onChange={(event) => setRegions(event.target.value)}
        />
        <TextField
          label={words.budget(currency)}
          hint={isWrong ? words.budgetWrong : words.budgetHint}
          inputMode="decimal"
          value={budget}
          onChange={(event) => setBudget(event.target.value)}
        />
        <div className="grid justify-items-end gap-2 md:col-span-2">
          <ErrorNote error={update.error} />
          {canEdit ? (
            <Button type="submit" tone="primary" busy={update.isPending}>
              {strings.save}
            </Button>
          ) : (
            <p className="justify-self-start text-sm text-faint">{words.adminOnly}</p>
          )}
        </div>
      </fieldset>
    </form>
  );
}
