import { type MouseEvent, useRef } from 'react';
import { cx } from '@/lib/class-names';
import { type Place, piecesOf, placeAt } from './places';

interface DraftEditorProps {
  label: string;
  text: string;
  places: Place[];
  active: number;
  onChange: (text: string) => void;
  onActive: (index: number) => void;
}

// Both layers must break lines at the same places.
const layer =
  'col-start-1 row-start-1 w-full min-w-0 px-4 py-3 text-base leading-7 break-words whitespace-pre-wrap';

/**
 * A text field that shows which sentences are from a mail: below it lies the same text, whose
 * sentences are underlined. The caret's and the pointer's sentence is the active one.
 */
export function DraftEditor({ label, text, places, active, onChange, onActive }: DraftEditorProps) {
  const below = useRef<HTMLDivElement>(null);
  const point = (event: MouseEvent) => {
    const marks = below.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [];
    for (const mark of marks) {
      for (const box of mark.getClientRects()) {
        const isInside =
          event.clientX >= box.left &&
          event.clientX <= box.right &&
          event.clientY >= box.top &&
          event.clientY <= box.bottom;
        if (isInside) return onActive(Number(mark.dataset.index));
      }
    }
  };
  return (
    <div className="grid min-h-64 rounded-xl border border-line-strong bg-surface focus-within:border-accent">
      <div ref={below} aria-hidden className={cx(layer, 'text-transparent select-none')}>
        {piecesOf(text, places).map((piece, place) =>
          piece.index < 0 ? (
            <span key={place}>{piece.text}</span>
          ) : (
            <span
              key={place}
              data-index={piece.index}
              className={cx(
                'rounded-[3px] underline decoration-accent decoration-dotted underline-offset-4',
                piece.index === active && 'bg-accent-tint',
              )}
            >
              {piece.text}
            </span>
          ),
        )}
        {'\n '}
      </div>
      <textarea
        aria-label={label}
        value={text}
        spellCheck
        onChange={(event) => onChange(event.target.value)}
        onSelect={(event) => onActive(placeAt(places, event.currentTarget.selectionStart))}
        onMouseMove={point}
        className={cx(layer, 'resize-none overflow-hidden rounded-xl bg-transparent text-ink')}
      />
    </div>
  );
}
