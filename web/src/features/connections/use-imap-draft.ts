import { useState } from 'react';
import type { Connection, ImapFields, Security } from '@/types';
import { domainOf, type Preset, presetOf, presets } from './presets';

export type ImapDraft = Omit<ImapFields, 'kind' | 'port'> & { port: string };

const otherId = 'other';

function startOf(address: string, connection?: Connection): ImapDraft {
  const known = presetOf(address);
  return {
    name: connection?.name ?? '',
    address,
    host: connection?.host ?? known?.host ?? '',
    port: String(connection?.port || 993),
    security: (connection?.security || 'tls') as Security,
    user_name: connection?.user_name ?? '',
    password: '',
    is_private: connection?.is_private ?? false,
  };
}

/** The form's fields; the server is filled in from the address until a person chooses another. */
export function useImapDraft(address: string, connection?: Connection) {
  const [draft, setDraft] = useState(() => startOf(connection?.address ?? address, connection));
  const [chosen, setChosen] = useState<string | undefined>(connection ? otherId : undefined);

  const fromAddress = presetOf(draft.address);
  const providerId = chosen ?? fromAddress?.id ?? otherId;
  const provider: Preset | undefined = presets.find((each) => each.id === providerId);

  const set = (change: Partial<ImapDraft>) => setDraft((old) => ({ ...old, ...change }));
  const setAddress = (next: string) => {
    const known = presetOf(next);
    const guess = domainOf(next) ? `imap.${domainOf(next)}` : '';
    const isUntouched = chosen === undefined;
    const host = known?.host ?? guess;
    set({ address: next, ...(isUntouched ? { host, port: '993', security: 'tls' } : {}) });
  };
  const choose = (id: string) => {
    setChosen(id);
    const next = presets.find((each) => each.id === id);
    if (next) set({ host: next.host, port: String(next.port), security: next.security });
  };
  const fields = (): ImapFields => ({
    ...draft,
    kind: 'imap',
    address: draft.address.trim(),
    name: draft.name.trim() || draft.address.trim(),
    host: draft.host.trim(),
    port: Number(draft.port),
    user_name: draft.user_name.trim() || draft.address.trim(),
  });
  return { draft, set, setAddress, provider, providerId, choose, fields, otherId };
}
