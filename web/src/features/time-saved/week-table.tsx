import { formatCount } from '@/lib/numbers';
import { strings } from '@/strings';
import type { RepSaved, SavedKind, WeekSaved } from '@/types';
import { formatMonday, formatSpan } from './spans';

const kinds: SavedKind[] = ['mail', 'link', 'field', 'commitment', 'due_date'];
const cell = 'px-3 py-2 text-right tabular-nums last:pr-4';

/** A row a rep and week, with what was captured for them; the sum first, for narrow screens. */
export function WeekTable({ weeks }: { weeks: WeekSaved[] }) {
  const words = strings.timeSaved;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled sideways with the arrow keys
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full min-w-[44rem] text-sm">
        <thead>
          <tr className="border-b border-line text-left text-faint">
            <th className="px-4 py-2 font-normal">{words.week}</th>
            <th className="px-3 py-2 font-normal">{words.rep}</th>
            <th className="px-3 py-2 text-right font-normal whitespace-nowrap">{words.saved}</th>
            {kinds.map((kind) => (
              <th key={kind} className="px-3 py-2 text-right font-normal last:pr-4">
                {words.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.flatMap((week) =>
            week.reps.map((rep) => (
              <Row key={`${week.monday} ${rep.rep}`} monday={week.monday} rep={rep} />
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Row({ monday, rep }: { monday: string; rep: RepSaved }) {
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="px-4 py-2 text-left font-medium whitespace-nowrap">
        {formatMonday(monday)}
      </th>
      <td className="px-3 py-2 whitespace-nowrap">{rep.name || strings.timeSaved.nobody}</td>
      <td className={`${cell} font-medium whitespace-nowrap`}>{formatSpan(rep.duration_s)}</td>
      {kinds.map((kind) => {
        const item = rep.items.find((each) => each.kind === kind);
        return (
          <td key={kind} className={cell} title={item && formatSpan(item.duration_s)}>
            {item ? formatCount(item.count) : '–'}
          </td>
        );
      })}
    </tr>
  );
}
