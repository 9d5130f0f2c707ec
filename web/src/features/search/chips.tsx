import { Globe, Target, X } from 'lucide-react';
import { strings } from '@/strings';
import type { Question } from '@/types';
import { partsOf, withoutPart } from './question-parts';
import type { View } from './view';

const chipClass =
  'inline-flex min-h-7 items-center gap-1.5 rounded-full px-2.5 text-sm transition-colors';

interface ScopeChipProps {
  view: View;
  isOn: boolean;
  onToggle: () => void;
}

/** The search is about the record on the screen, unless this is clicked away. */
export function ScopeChip({ view, isOn, onToggle }: ScopeChipProps) {
  const Icon = isOn ? Target : Globe;
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      className={`${chipClass} mb-2 bg-accent-tint text-left font-medium text-accent`}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {isOn ? strings.search.inView(view.name) : strings.search.everywhere}
      {isOn && <X aria-hidden className="size-3.5 shrink-0" />}
    </button>
  );
}

interface UnderstoodChipsProps {
  question: Question;
  scope?: View;
  onAsk: (text: string) => void;
}

/** How the question was read, so that a person sees why these are the answers. */
export function UnderstoodChips({ question, scope, onAsk }: UnderstoodChipsProps) {
  const parts = partsOf(question, scope?.id);
  if (parts.length === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-1.5">
      <span className="text-xs text-faint">{strings.search.understood}</span>
      {parts.map((part) => (
        <button
          key={part.id}
          type="button"
          aria-label={strings.search.removePart(part.label)}
          onClick={() => onAsk(withoutPart(parts, part))}
          className={`${chipClass} bg-sunken text-soft hover:bg-hover hover:text-ink`}
        >
          {part.label}
          <X aria-hidden className="size-3.5 text-faint" />
        </button>
      ))}
    </div>
  );
}
