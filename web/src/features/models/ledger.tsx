import { ScrollText } from 'lucide-react';
import { Badge } from '@/components/badge';
import { Button } from '@/components/form/button';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorNote } from '@/components/state/error-state';
import { Time } from '@/components/time';
import { formatBytes, formatCount } from '@/lib/numbers';
import { strings } from '@/strings';
import type { InferenceRun } from '@/types';
import { formatDuration, formatMicros } from './amounts';
import { useInferenceRuns } from './api/inference';

const number = 'px-3 py-2 text-right tabular-nums whitespace-nowrap';

/** Every run, newest first. */
export function Ledger({ currency }: { currency: string }) {
  const { items, data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInferenceRuns();
  const words = strings.models;
  const columns = words.columns;
  if (error) return <ErrorNote error={error} />;
  if (data && items.length === 0) {
    return (
      <EmptyState icon={ScrollText} title={words.noRuns}>
        {words.noRunsHint}
      </EmptyState>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled sideways with the arrow keys
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full min-w-[52rem] text-sm">
        <thead>
          <tr className="border-b border-line text-left text-faint">
            {[columns.at, columns.task, columns.model].map((label) => (
              <th key={label} className="px-4 py-2 font-normal">
                {label}
              </th>
            ))}
            {[columns.count, columns.sent, columns.time, columns.cost, columns.saved].map(
              (label) => (
                <th key={label} className="px-3 py-2 text-right font-normal last:pr-4">
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((run) => (
            <Run key={run.id} run={run} currency={currency} />
          ))}
        </tbody>
      </table>
      {hasNextPage && (
        <div className="flex justify-center p-3">
          <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function Run({ run, currency }: { run: InferenceRun; currency: string }) {
  const words = strings.models;
  return (
    <tr className="border-b border-line align-top last:border-0">
      <td className="px-4 py-2 whitespace-nowrap text-soft">
        <Time at={run.at} isLight />
      </td>
      <td className="px-4 py-2">
        <span className="font-medium">{words.tasks[run.task] ?? run.task}</span>{' '}
        {run.outcome !== 'done' && <Badge tone="warn">{words.outcomes[run.outcome]}</Badge>}
        {run.reason && <p className="text-faint">{run.reason}</p>}
      </td>
      <td className="px-4 py-2">
        <span className="break-all">{run.model}</span>
        <p className="text-faint">
          {words.tiers[run.tier]}
          {run.tier === 'remote' && `, ${run.where}`}
        </p>
      </td>
      <td className={number}>{formatCount(run.count)}</td>
      <td className={number} title={run.sent_sha256 ? words.hash(run.sent_sha256) : undefined}>
        {run.bytes_sent > 0 ? formatBytes(run.bytes_sent) : words.nothingSent}
      </td>
      <td className={number}>{formatDuration(run.duration_ms)}</td>
      <td className={number}>{formatMicros(run.cost_micros, currency)}</td>
      <td className={`${number} pr-4`}>{formatMicros(run.saved_micros, currency)}</td>
    </tr>
  );
}
