import { type FormEvent, useState } from 'react';
import { Button } from '@/components/form/button';
import { TextField } from '@/components/form/text-field';
import { ErrorNote } from '@/components/state/error-state';
import { strings } from '@/strings';
import { useCompetitors, useUpdateCompetitors } from './api/competitors';

/** "Sensotrack, Kühl & Co" -> both names. */
export const parseNames = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

export function CompetitorsForm({ canEdit }: { canEdit: boolean }) {
  const { data, error } = useCompetitors();
  if (!data) return <ErrorNote error={error} />;
  return <NamesForm key={data.names.join()} names={data.names} canEdit={canEdit} />;
}

function NamesForm({ names, canEdit }: { names: string[]; canEdit: boolean }) {
  const [text, setText] = useState(names.join(', '));
  const update = useUpdateCompetitors();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate({ names: parseNames(text) });
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={strings.signals.competitors}
        hint={strings.signals.competitorsHint}
        disabled={!canEdit}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ErrorNote error={update.error} />
      {canEdit && (
        <Button type="submit" busy={update.isPending} className="justify-self-end">
          {strings.save}
        </Button>
      )}
    </form>
  );
}
