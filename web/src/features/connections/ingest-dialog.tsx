import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/form/button';
import { CopyButton } from '@/components/form/copy-button';
import { TextField } from '@/components/form/text-field';
import { Dialog } from '@/components/overlay/dialog';
import { ErrorNote } from '@/components/state/error-state';
import { keys } from '@/lib/query-keys';
import { strings } from '@/strings';
import type { Connection } from '@/types';
import { createConnection } from './api/create-connection';
import { exampleOf } from './example';

/** Makes an address that takes mail by HTTP, and shows its secret this once. */
export function IngestDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const create = useMutation({
    mutationFn: () =>
      createConnection({ kind: 'ingest', name: name.trim(), address: address.trim() }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.connections }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  const words = strings.accounts;
  if (create.data?.secret) {
    return <SecretDialog connection={create.data} onClose={onClose} />;
  }
  return (
    <Dialog title={words.ingestTitle} description={words.ingestLead} isOpen onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <TextField
          label={words.name}
          hint={words.nameHint}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <TextField
          label={words.address}
          type="email"
          required
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <ErrorNote error={create.error} />
        <Button type="submit" tone="primary" busy={create.isPending} className="justify-self-end">
          {words.ingestCreate}
        </Button>
      </form>
    </Dialog>
  );
}

function SecretDialog({ connection, onClose }: { connection: Connection; onClose: () => void }) {
  const words = strings.accounts;
  const secret = connection.secret ?? '';
  const path = connection.ingest?.url ?? `/api/v1/ingest/${connection.id}`;
  const url = new URL(path, location.origin).href;
  const rows: [string, string, string][] = [
    [words.url, url, words.copyUrl],
    [words.secret, secret, words.copySecret],
    [words.example, exampleOf(url, secret), words.copyExample],
  ];
  return (
    <Dialog title={words.secretTitle} description={words.secretText} isOpen onClose={onClose} wide>
      <div className="grid gap-4">
        {rows.map(([label, text, copy]) => (
          <div key={label} className="grid gap-1.5">
            <div className="flex items-center justify-between gap-2">
              <span className="text-sm font-medium">{label}</span>
              <CopyButton text={text} label={copy} />
            </div>
            <pre className="rounded-lg bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap">
              {text}
            </pre>
          </div>
        ))}
        <Button tone="primary" onClick={onClose} className="justify-self-end">
          {words.secretDone}
        </Button>
      </div>
    </Dialog>
  );
}
