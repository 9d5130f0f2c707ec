import { StickyNote } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from '@/components/form/button';
import { inputClass } from '@/components/form/text-field';
import { Kbd } from '@/components/kbd';
import { ErrorNote } from '@/components/state/error-state';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { RecordRef } from '@/types';
import { useCreateNote } from './api/create-note';

/** A note for the team: one line until it is used. Ctrl-Enter saves. */
export function NoteBox({ about }: { about: RecordRef }) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const create = useCreateNote(about);
  const id = useId();
  const close = () => {
    setOpen(false);
    setText('');
    create.reset();
  };
  const save = () => {
    if (!text.trim()) return;
    create.mutate(text.trim(), {
      onSuccess: () => {
        close();
        toast(strings.contacts.noteSaved);
      },
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    if (event.key === 'Escape') close();
  };
  if (!isOpen) {
    return (
      <Button onClick={() => setOpen(true)}>
        <StickyNote aria-hidden className="size-4" />
        {strings.contacts.addNote}
      </Button>
    );
  }
  return (
    <div className="grid w-full gap-2.5 rounded-2xl border border-line bg-surface p-4 shadow-card">
      <label htmlFor={id} className="text-sm font-medium">
        {strings.contacts.addNote}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: opened by the person's own click
        autoFocus
        rows={3}
        maxLength={20000}
        value={text}
        placeholder={strings.contacts.notePlaceholder}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className={`${inputClass} field-sizing-content max-h-80 py-2`}
      />
      <ErrorNote error={create.error} />
      <div className="flex items-center gap-2">
        <Button tone="primary" busy={create.isPending} disabled={!text.trim()} onClick={save}>
          {strings.save}
        </Button>
        <Button tone="quiet" onClick={close}>
          {strings.cancel}
        </Button>
        <span className="ml-auto hidden sm:inline">
          <Kbd keys="mod+Enter" />
        </span>
      </div>
    </div>
  );
}
