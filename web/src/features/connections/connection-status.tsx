import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Progress } from '@/components/state/progress';
import { Time } from '@/components/time';
import { isGiven, shortDate } from '@/lib/moment/time';
import { formatCount } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Connection, SyncStatus } from '@/types';
import { RefusedDialog } from './refused-dialog';

export function ConnectionStatus({ connection }: { connection: Connection }) {
  const { status } = connection;
  return (
    <>
      {status.error && <StatusError status={status} />}
      {status.state === 'backfilling' && <Backfill status={status} />}
      <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
        <Figures connection={connection} />
      </dl>
      {connection.ingest && (
        <p className="text-sm break-all text-faint">
          {strings.accounts.url}: <code className="font-mono text-xs">{connection.ingest.url}</code>
        </p>
      )}
    </>
  );
}

function Figures({ connection }: { connection: Connection }) {
  const { status } = connection;
  const words = strings.accounts;
  const [showsRefused, setShowsRefused] = useState(false);
  return (
    <>
      <Figure label={words.lastSuccess}>
        {isGiven(status.last_success_at) ? <Time at={status.last_success_at} /> : words.never}
      </Figure>
      <Figure label={words.taken}>{formatCount(status.taken_count)}</Figure>
      {connection.kind === 'imap' && (
        <Figure label={words.remaining}>{formatCount(status.remaining_count)}</Figure>
      )}
      <Figure label={words.lag}>{formatCount(status.lag)}</Figure>
      <Figure label={words.refused}>
        {formatCount(status.refused_count)}
        {status.refused_count > 0 && (
          <button
            type="button"
            onClick={() => setShowsRefused(true)}
            className="ml-2 text-sm font-normal text-accent hover:underline"
          >
            {words.showRefused}
          </button>
        )}
      </Figure>
      {isGiven(status.oldest_taken_at) && (
        <Figure label={words.since}>{shortDate(status.oldest_taken_at)}</Figure>
      )}
      <RefusedDialog
        id={connection.id}
        isOpen={showsRefused}
        onClose={() => setShowsRefused(false)}
      />
    </>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid content-start">
      <dt className="text-xs text-faint">{label}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}

function Backfill({ status }: { status: SyncStatus }) {
  const { taken_count: taken, remaining_count: remaining } = status;
  const text = strings.accounts.backfill(taken, remaining);
  return (
    <div className="grid gap-1.5">
      <Progress label={text} share={taken / Math.max(1, taken + remaining)} />
      <p className="text-sm text-soft">{text}</p>
    </div>
  );
}

function StatusError({ status }: { status: SyncStatus }) {
  return (
    <div className="flex gap-2.5 rounded-xl bg-danger-tint px-3.5 py-3 text-sm">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="min-w-0">
        <p className="font-medium text-danger">{status.error}</p>
        <p>{status.hint}</p>
        {isGiven(status.next_try_at) && (
          <p className="text-soft">
            {strings.accounts.nextTry} <Time at={status.next_try_at} />
          </p>
        )}
      </div>
    </div>
  );
}
