import { type FormEvent, useState } from 'react';
import { CiteLink } from '@/components/cite-link';
import { Button } from '@/components/form/button';
import { TextField } from '@/components/form/text-field';
import { Dialog } from '@/components/overlay/dialog';
import { endOfDay } from '@/lib/moment/days';
import { dueDay } from '@/lib/moment/due';
import { strings } from '@/strings';
import type { Commitment } from '@/types';

interface DueDialogProps {
  commitment: Commitment;
  isOpen: boolean;
  onClose: () => void;
  onSave: (at: string | null) => void;
}

export function DueDialog({ commitment, isOpen, onClose, onSave }: DueDialogProps) {
  const [day, setDay] = useState(commitment.due ? dueDay(commitment.due) : '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(day ? endOfDay(day) : null);
    onClose();
  };
  const clear = () => {
    setDay('');
    onSave(null);
    onClose();
  };
  return (
    <Dialog title={strings.commitments.changeDue} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={save} className="grid gap-4">
        <CiteLink citation={commitment} />
        <TextField
          label={strings.commitments.due}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-2">
          {commitment.due && (
            <Button tone="quiet" onClick={clear}>
              {strings.commitments.clearDue}
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
