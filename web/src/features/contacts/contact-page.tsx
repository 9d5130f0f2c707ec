import { useParams } from '@tanstack/react-router';
import { Avatar } from '@/components/avatar';
import { Page } from '@/components/page';
import { RecordLayout } from '@/components/record-layout';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { Timeline } from '@/features/activities/timeline';
import { CommitmentsCard } from '@/features/commitments/commitments-card';
import { RecordDeals } from '@/features/deals/record-deals';
import { RecordDraftButtons } from '@/features/drafts/draft-actions';
import { DraftsCard } from '@/features/drafts/drafts-card';
import { useView } from '@/features/search/view';
import type { Contact } from '@/types';
import { useContact } from './api/get-contact';
import { ContactDetails } from './contact-details';
import { ContactTitle } from './contact-title';
import { MergeCard } from './merge-card';

export function ContactPage() {
  const { contactId } = useParams({ from: '/shell/contacts/$contactId' });
  const query = useContact(contactId);
  if (query.isPending) return <SkeletonRows />;
  if (query.isError)
    return <ErrorState isPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadedContact key={contactId} contact={query.data} />;
}

function LoadedContact({ contact }: { contact: Contact }) {
  const name = contact.name || contact.addresses[0] || '';
  useView({ kind: 'contact', id: contact.id }, name);
  return (
    <Page
      title={name}
      actions={<RecordDraftButtons about={{ kind: 'contact', id: contact.id }} />}
      heading={
        <div className="flex min-w-0 items-center gap-4">
          <Avatar name={name} size="lg" />
          <ContactTitle contact={contact} />
        </div>
      }
    >
      <RecordLayout
        main={<Timeline about={{ kind: 'contact', id: contact.id }} />}
        lead={
          <>
            <MergeCard contact={contact.id} />
            <CommitmentsCard filter={{ contact: contact.id }} />
            <DraftsCard filter={{ contact: contact.id }} />
          </>
        }
        side={
          <>
            <ContactDetails contact={contact} />
            <RecordDeals about={{ kind: 'contact', id: contact.id }} record={contact} />
          </>
        }
      />
    </Page>
  );
}
