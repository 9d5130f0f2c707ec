import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/form/button';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { minorDigits, parseAmount } from '@/lib/numbers';
import { strings } from '@/strings';
import type { CompanyBrief, ContactBrief, DealFields, Money, Stage } from '@/types';
import { CompanyPicker } from './company-picker';
import { currencies, homeCurrency } from './currencies';
import { PeoplePicker } from './people-picker';

export interface DealDraft {
  title: string;
  stage: string;
  company?: CompanyBrief | null;
  people: ContactBrief[];
  amount?: Money | null;
  closeDate: string;
}

interface DealFormProps {
  draft: DealDraft;
  onChange: (draft: DealDraft) => void;
  stages: Stage[];
  submit: string;
  isBusy: boolean;
  note: ReactNode;
  onSubmit: (fields: DealFields) => void;
}

const amountText = (money?: Money | null) =>
  money ? String(money.amount_minor / 10 ** minorDigits(money.currency)) : '';

export function DealForm({ draft, onChange, stages, ...props }: DealFormProps) {
  const [amount, setAmount] = useState(() => amountText(draft.amount));
  const [currency, setCurrency] = useState(draft.amount?.currency ?? homeCurrency);
  const [amountError, setAmountError] = useState('');
  const set = (change: Partial<DealDraft>) => onChange({ ...draft, ...change });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const minor = amount.trim() ? parseAmount(amount, currency) : null;
    if (minor === undefined) return setAmountError(strings.deals.badAmount);
    props.onSubmit({
      title: draft.title.trim(),
      stage: draft.stage,
      company: draft.company?.id ?? null,
      contacts: draft.people.map((person) => person.id),
      amount: minor === null ? null : { amount_minor: minor, currency },
      close_date: draft.closeDate,
    });
  };

  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={strings.deals.name}
        value={draft.title}
        onChange={(event) => set({ title: event.target.value })}
        maxLength={300}
        required
      />
      <CompanyPicker value={draft.company} onChange={(company) => set({ company })} />
      <PeoplePicker value={draft.people} onChange={(people) => set({ people })} />
      <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] gap-3">
        <TextField
          label={strings.deals.amount}
          inputMode="decimal"
          value={amount}
          error={amountError}
          onChange={(event) => {
            setAmount(event.target.value);
            setAmountError('');
          }}
        />
        <SelectField
          label={strings.deals.currency}
          value={currency}
          onChange={(event) => setCurrency(event.target.value)}
          options={currencies(currency).map((code) => ({ value: code, label: code }))}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={strings.deals.stage}
          value={draft.stage}
          onChange={(event) => set({ stage: event.target.value })}
          options={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
        />
        <TextField
          label={strings.deals.closeDate}
          type="date"
          value={draft.closeDate}
          onChange={(event) => set({ closeDate: event.target.value })}
        />
      </div>
      {props.note}
      <Button type="submit" tone="primary" busy={props.isBusy} className="justify-self-end">
        {props.submit}
      </Button>
    </form>
  );
}
