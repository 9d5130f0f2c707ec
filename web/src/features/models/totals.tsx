import { formatBytes, formatCount } from '@/lib/numbers';
import { strings } from '@/strings';
import type { InferenceTotal } from '@/types';
import { formatDuration, formatMicros } from './amounts';

interface TotalsProps {
  totals: InferenceTotal[];
  currency: string;
}

const number = 'px-3 py-2 text-right tabular-nums';

/** A row a tier: how much it did, and what it cost and saved. */
export function Totals({ totals, currency }: TotalsProps) {
  const words = strings.models;
  const columns = words.columns;
  if (totals.length === 0) return <p className="px-4 pb-4 text-sm text-faint">{words.noRuns}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled sideways with the arrow keys
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full min-w-[40rem] text-sm">
        <thead>
          <tr className="border-b border-line text-left text-faint">
            <th className="px-4 py-2 font-normal">{columns.tier}</th>
            {[columns.count, columns.failed, columns.sent, columns.time].map((label) => (
              <th key={label} className="px-3 py-2 text-right font-normal">
                {label}
              </th>
            ))}
            <th className="px-3 py-2 text-right font-normal">{columns.cost}</th>
            <th className="px-4 py-2 text-right font-normal">{columns.saved}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.tier} className="border-b border-line last:border-0">
              <th scope="row" className="px-4 py-2 text-left font-medium">
                {words.tiers[total.tier]}
              </th>
              <td className={number}>{formatCount(total.count)}</td>
              <td className={number}>{formatCount(total.failed_count)}</td>
              <td className={number}>
                {total.bytes_sent > 0 ? formatBytes(total.bytes_sent) : words.nothingSent}
              </td>
              <td className={number}>{formatDuration(total.duration_ms)}</td>
              <td className={number}>{formatMicros(total.cost_micros, currency)}</td>
              <td className={`${number} pr-4`}>{formatMicros(total.saved_micros, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="px-4 pt-1 pb-3 text-xs text-faint">{words.savedNote}</p>
    </div>
  );
}
