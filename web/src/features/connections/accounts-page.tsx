import { Inbox, Plus, Webhook } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/form/button';
import { Dialog } from '@/components/overlay/dialog';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { ParkedEvents } from '@/features/parked-events/parked-events';
import { useSession } from '@/features/session/use-session';
import { strings } from '@/strings';
import { useConnections } from './api/get-connections';
import { ConnectionCard } from './connection-card';
import { ImapForm } from './imap-form';
import { IngestDialog } from './ingest-dialog';

type Asks = 'nothing' | 'mailbox' | 'ingest';

export function AccountsPage() {
  const query = useConnections();
  const { user } = useSession();
  const [asks, setAsks] = useState<Asks>('nothing');
  const words = strings.accounts;
  const close = () => setAsks('nothing');
  const addMailbox = (
    <Button tone="primary" onClick={() => setAsks('mailbox')}>
      <Plus aria-hidden className="size-4" />
      {words.addMailbox}
    </Button>
  );
  const isKnown = query.data?.items.some((connection) => connection.address === user.address);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button onClick={() => setAsks('ingest')}>
            <Webhook aria-hidden className="size-4" />
            {words.addIngest}
          </Button>
          {addMailbox}
        </>
      }
    >
      {query.isPending && <SkeletonRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.data?.items.length === 0 && (
        <EmptyState icon={Inbox} title={words.emptyTitle} action={addMailbox}>
          {words.emptyText}
        </EmptyState>
      )}
      <ul className="grid gap-4">
        {query.data?.items.map((connection) => (
          <ConnectionCard key={connection.id} connection={connection} />
        ))}
      </ul>
      <ParkedEvents />
      <Dialog title={words.addMailbox} isOpen={asks === 'mailbox'} onClose={close}>
        <ImapForm address={isKnown ? '' : user.address} onDone={close} />
      </Dialog>
      {asks === 'ingest' && <IngestDialog onClose={close} />}
    </Page>
  );
}
