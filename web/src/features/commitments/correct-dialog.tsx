import { type FormEvent, useState } from 'react';
import { CiteLink } from '@/components/cite-link';
import { Button } from '@/components/form/button';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { Dialog } from '@/components/overlay/dialog';
import { endOfDay } from '@/lib/moment/days';
import { dueDay } from '@/lib/moment/due';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import type { CommitmentChange } from './api/update-commitment';

const words = strings.commitments;

interface CorrectDialogProps {
  commitment: Commitment;
  isOpen: boolean;
  onClose: () => void;
  onSave: (change: CommitmentChange) => void;
}

/** What is owed, by whom and by when, as a person knows it. Only what differs is sent. */
export function CorrectDialog({ commitment, isOpen, onClose, onSave }: CorrectDialogProps) {
  const { debtor, creditor } = commitment;
  const dayBefore = commitment.due ? dueDay(commitment.due) : '';
  const [day, setDay] = useState(dayBefore);
  const [what, setWhat] = useState(commitment.what);
  const [owes, setOwes] = useState(debtor);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const change: CommitmentChange = {};
    if (day !== dayBefore) change.due_at = day ? endOfDay(day) : null;
    if (what.trim() && what.trim() !== commitment.what) change.what = what.trim();
    if (owes !== debtor) Object.assign(change, { debtor: creditor, creditor: debtor });
    if (Object.keys(change).length > 0) onSave(change);
    onClose();
  };
  return (
    <Dialog title={words.correct} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={save} className="grid gap-4">
        <CiteLink citation={commitment} />
        <TextField
          label={words.what}
          value={what}
          required
          maxLength={500}
          onChange={(event) => setWhat(event.target.value)}
        />
        <SelectField
          label={words.who}
          value={owes}
          options={[
            { value: debtor, label: words.owes(debtor, creditor) },
            { value: creditor, label: words.owes(creditor, debtor) },
          ]}
          onChange={(event) => setOwes(event.target.value)}
        />
        <TextField
          label={words.due}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-2">
          {day && (
            <Button tone="quiet" onClick={() => setDay('')}>
              {words.clearDue}
            </Button>
          )}
          <Button type="submit" tone="primary">
            {strings.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
