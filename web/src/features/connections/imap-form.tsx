import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/form/button';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { ErrorNote } from '@/components/state/error-state';
import { keys } from '@/lib/query-keys';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Connection, ImapFields } from '@/types';
import { checkConnection } from './api/check-connection';
import { createConnection } from './api/create-connection';
import { updateConnection } from './api/update-connection';
import { presets } from './presets';
import { ServerFields } from './server-fields';
import { useImapDraft } from './use-imap-draft';

interface ImapFormProps {
  address: string;
  /** Edits it; without one a mailbox is connected. */
  connection?: Connection;
  onDone: () => void;
  secondary?: ReactNode;
}

async function connect(fields: ImapFields, connection?: Connection): Promise<Connection> {
  const { kind: _kind, password, ...rest } = fields;
  if (!connection) {
    await checkConnection(fields);
    return createConnection(fields);
  }
  if (password) await checkConnection(fields);
  return updateConnection(connection, password ? { ...rest, password } : rest);
}

/** Connects a mailbox: signs in to it first, so that what is wrong is said here and now. */
export function ImapForm({ address, connection, onDone, secondary }: ImapFormProps) {
  const form = useImapDraft(address, connection);
  const { draft, provider } = form;
  const [showsServer, setShowsServer] = useState(!!connection);
  const client = useQueryClient();
  const words = strings.accounts;
  const save = useMutation({
    mutationFn: () => connect(form.fields(), connection),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.connections });
      toast(connection ? words.saved : words.connected);
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const isServerOpen = showsServer || form.providerId === form.otherId;
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={words.address}
        type="email"
        autoComplete="email"
        required
        value={draft.address}
        onChange={(event) => form.setAddress(event.target.value)}
      />
      <SelectField
        label={words.provider}
        value={form.providerId}
        onChange={(event) => form.choose(event.target.value)}
        hint={provider?.hint}
        options={[
          ...presets.map(({ id, name }) => ({ value: id, label: name })),
          { value: form.otherId, label: words.otherProvider },
        ]}
      />
      <TextField
        label={words.password}
        type="password"
        autoComplete="off"
        required={!connection}
        hint={connection && words.passwordKept}
        value={draft.password}
        onChange={(event) => form.set({ password: event.target.value })}
      />
      {isServerOpen ? (
        <ServerFields draft={draft} onChange={form.set} />
      ) : (
        <Button
          tone="quiet"
          size="sm"
          className="justify-self-start"
          onClick={() => setShowsServer(true)}
        >
          {words.server}
        </Button>
      )}
      <CheckField
        label={words.isPrivate}
        hint={words.isPrivateHint}
        checked={draft.is_private}
        onChange={(is_private) => form.set({ is_private })}
      />
      <ErrorNote error={save.error} />
      <div className="flex flex-wrap items-center justify-end gap-2">
        {secondary}
        <Button type="submit" tone="primary" busy={save.isPending}>
          {save.isPending ? words.checking : connection ? strings.save : words.check}
        </Button>
      </div>
    </form>
  );
}
