import { useParams, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { Card } from '@/components/card';
import { buttonClass } from '@/components/form/button';
import { Page } from '@/components/page';
import { RecordLayout } from '@/components/record-layout';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { CommitmentItem } from '@/features/commitments/commitment-item';
import { ReplyButton } from '@/features/drafts/draft-actions';
import { DraftsCard } from '@/features/drafts/drafts-card';
import { originalUrl } from '@/lib/api-client';
import { strings } from '@/strings';
import type { Activity } from '@/types';
import { useActivity } from './api/get-activity';
import { Attachments } from './attachments';
import { FactsCard } from './facts-card';
import { InstructionNote } from './instruction-note';
import { MailHeader } from './mail-header';
import { MailText } from './mail-text';
import { parseSpan } from './segments';
import { ThreadCard } from './thread-card';

export function ActivityPage() {
  const { activityId } = useParams({ from: '/shell/activities/$activityId' });
  const query = useActivity(activityId);
  if (query.isPending) return <SkeletonRows />;
  if (query.isError)
    return <ErrorState isPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadedActivity key={activityId} activity={query.data} />;
}

function LoadedActivity({ activity }: { activity: Activity }) {
  const { at } = useSearch({ from: '/shell/activities/$activityId' });
  const cited = useMemo(() => parseSpan(at), [at]);
  const isNote = activity.kind === 'note';
  const title = isNote ? strings.activities.note : activity.subject || strings.activities.noSubject;
  return (
    <Page
      title={title}
      actions={
        !isNote && (
          <>
            <ReplyButton activity={activity} />
            <a href={originalUrl(activity.id)} download className={buttonClass('secondary', 'sm')}>
              <Download aria-hidden className="size-4" />
              {strings.activities.original}
            </a>
          </>
        )
      }
    >
      <RecordLayout
        main={
          <article className="grid gap-5 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-6">
            <MailHeader activity={activity} />
            <InstructionNote activity={activity} />
            <MailText key={at} activity={activity} cited={cited} />
            <Attachments activity={activity} />
          </article>
        }
        side={<ActivitySide activity={activity} />}
      />
    </Page>
  );
}

function ActivitySide({ activity }: { activity: Activity }) {
  return (
    <>
      <DraftsCard filter={{ activity: activity.id }} />
      {activity.commitments.length > 0 && (
        <Card title={strings.commitments.title}>
          <ul className="grid gap-3">
            {activity.commitments.map((commitment) => (
              <CommitmentItem key={commitment.id} commitment={commitment} />
            ))}
          </ul>
        </Card>
      )}
      <FactsCard activity={activity} />
      {activity.thread && <ThreadCard thread={activity.thread} current={activity.id} />}
      {activity.notes.length > 0 && (
        <Card title={strings.activities.notes}>
          <ul className="grid list-disc gap-1 pl-4 text-sm text-soft">
            {activity.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
