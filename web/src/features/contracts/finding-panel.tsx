import { ChevronDown, ChevronUp } from 'lucide-react';
import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { IconButton } from '@/components/form/icon-button';
import { Segmented } from '@/components/form/segmented';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';
import type { ClauseFinding, ClauseMark } from '@/types';
import { FindingDetails } from './finding-details';
import { looks } from './severity';
import type { Filter, Selection } from './use-selection';

const words = strings.contracts;

interface FindingPanelProps {
  selection: Selection;
  onMark: (finding: ClauseFinding, mark: ClauseMark) => void;
}

export function FindingPanel({ selection, onMark }: FindingPanelProps) {
  const { shown, filter, setFilter, selected, select, step } = selection;
  return (
    <Card
      title={words.clauses}
      action={
        <span className="flex">
          <IconButton
            icon={ChevronUp}
            label={words.previous}
            hotkey="k"
            onClick={() => step(-1)}
            disabled={shown.length === 0}
          />
          <IconButton
            icon={ChevronDown}
            label={words.next}
            hotkey="j"
            onClick={() => step(1)}
            disabled={shown.length === 0}
          />
        </span>
      }
    >
      <Segmented<Filter>
        label={words.show}
        value={filter}
        onChange={setFilter}
        options={[
          { value: 'risky', label: words.onlyRisky },
          { value: 'open', label: words.open },
          { value: 'all', label: words.everything },
        ]}
      />
      {shown.length === 0 && (
        <p className="pt-3 text-sm text-soft">{filter === 'open' ? words.noneOpen : words.none}</p>
      )}
      <ul className="-mx-2 mt-2 grid gap-1">
        {shown.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            isOpen={finding.id === selected?.id}
            onToggle={() => select(finding.id === selected?.id ? undefined : finding)}
            onMark={(mark) => onMark(finding, mark)}
          />
        ))}
      </ul>
    </Card>
  );
}

interface FindingItemProps {
  finding: ClauseFinding;
  isOpen: boolean;
  onToggle: () => void;
  onMark: (mark: ClauseMark) => void;
}

function FindingItem({ finding, isOpen, onToggle, onMark }: FindingItemProps) {
  const { icon: Icon } = looks[finding.severity];
  const place = [finding.number, finding.heading].filter(Boolean).join(' ');
  return (
    <li
      id={`finding-${finding.id}`}
      className={cx('scroll-my-4 rounded-lg', isOpen && 'bg-sunken/60 ring-1 ring-line')}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={onToggle}
        className="flex w-full items-start gap-2 rounded-lg px-2 py-1.5 text-left text-sm hover:bg-hover"
      >
        <Icon aria-hidden className={cx('mt-0.5 size-4 shrink-0', colours[finding.severity])} />
        <span className="grid min-w-0 flex-1">
          <span className="font-medium">
            {finding.title}
            <span className="sr-only">, {words.severities[finding.severity]}</span>
          </span>
          {place && <span className="text-xs text-faint">{place}</span>}
          {!isOpen && finding.reasons[0] && (
            <span className="text-xs text-soft">{finding.reasons[0].text}</span>
          )}
        </span>
        {finding.mark && (
          <Badge tone={finding.mark === 'accepted' ? 'ok' : 'accent'}>
            {words.marks[finding.mark]}
          </Badge>
        )}
      </button>
      {isOpen && (
        <div className="px-2 pt-1 pb-3">
          <FindingDetails finding={finding} onMark={onMark} />
        </div>
      )}
    </li>
  );
}

const colours = { high: 'text-danger', medium: 'text-warn', low: 'text-violet', fine: 'text-ok' };
