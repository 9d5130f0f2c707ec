import { Ellipsis, Lock, Pause, Pencil, Play, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/badge';
import { Button } from '@/components/form/button';
import { ConfirmDialog } from '@/components/overlay/confirm-dialog';
import { Dialog } from '@/components/overlay/dialog';
import { Menu, type MenuItem } from '@/components/overlay/menu';
import { strings } from '@/strings';
import type { Connection } from '@/types';
import { ConnectionStatus } from './connection-status';
import { ImapForm } from './imap-form';
import { StateBadge } from './state-badge';
import { useConnectionActions } from './use-connection-actions';

/** Where trying at once may help: it waits, or a person has put something right. */
const needsPush = ({ is_paused, status }: Connection) =>
  !is_paused && (status.state === 'waiting' || status.state === 'needs_attention');

/** One account: how it is doing in plain words, and what can be done about it. */
export function ConnectionCard({ connection }: { connection: Connection }) {
  const [asks, setAsks] = useState<'nothing' | 'edit' | 'remove'>('nothing');
  const actions = useConnectionActions(connection);
  const words = strings.accounts;
  const close = () => setAsks('nothing');
  const isImap = connection.kind === 'imap';
  const pause: MenuItem = connection.is_paused
    ? { label: words.resume, icon: Play, onSelect: actions.togglePause }
    : { label: words.pause, icon: Pause, onSelect: actions.togglePause };
  const items: MenuItem[] = [
    ...(isImap ? [{ label: strings.edit, icon: Pencil, onSelect: () => setAsks('edit') }] : []),
    ...(connection.kind === 'import' ? [] : [pause]),
    { label: words.remove, icon: Trash2, isDanger: true, onSelect: () => setAsks('remove') },
  ];
  return (
    <li className="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
        <div className="grid min-w-0 flex-1 basis-56 gap-1">
          <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <h2 className="min-w-0 font-semibold">{connection.name}</h2>
            <StateBadge status={connection.status} />
            {connection.is_private && (
              <Badge tone="violet">
                <Lock aria-hidden className="size-3" />
                {words.private}
              </Badge>
            )}
          </div>
          <p className="text-sm text-faint">
            {words.kinds[connection.kind]}
            {connection.address && connection.address !== connection.name && (
              <span> · {connection.address}</span>
            )}
          </p>
        </div>
        <div className="flex items-center gap-1">
          {isImap && needsPush(connection) && (
            <Button size="sm" onClick={actions.retry}>
              <RefreshCw aria-hidden className="size-4" />
              {words.retry}
            </Button>
          )}
          <Menu
            items={items}
            trigger={
              <button
                type="button"
                aria-label={words.menu(connection.name)}
                className="grid size-8 place-items-center rounded-lg text-soft hover:bg-hover hover:text-ink"
              >
                <Ellipsis aria-hidden className="size-4" />
              </button>
            }
          />
        </div>
      </div>
      <ConnectionStatus connection={connection} />
      <Dialog title={words.editTitle} isOpen={asks === 'edit'} onClose={close}>
        <ImapForm address={connection.address} connection={connection} onDone={close} />
      </Dialog>
      <ConfirmDialog
        title={words.removeTitle}
        confirm={words.remove}
        isOpen={asks === 'remove'}
        onConfirm={() => void actions.remove().then(close)}
        onClose={close}
      >
        {words.removeText}
      </ConfirmDialog>
    </li>
  );
}
