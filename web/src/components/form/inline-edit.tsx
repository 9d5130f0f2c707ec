import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { inputClass } from '@/components/form/text-field';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

interface InlineEditProps {
  label: string;
  value: string;
  onSave: (value: string) => void;
  children: ReactNode;
  /** May be left empty. */
  isOptional?: boolean;
  type?: 'text' | 'tel';
}

/** Shows a value; a click or Enter on the pen turns it into a field. Enter saves, Escape leaves. */
export function InlineEdit(props: InlineEditProps) {
  const [edits, setEdits] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEdits(false);
    requestAnimationFrame(() => pen.current?.focus());
  };
  if (edits) return <EditField {...props} onClose={close} />;
  return (
    <span className="group/edit inline-flex max-w-full items-center gap-1">
      {props.children}
      <button
        ref={pen}
        type="button"
        aria-label={strings.contacts.edit(props.label)}
        onClick={() => setEdits(true)}
        className={cx(
          'grid size-7 shrink-0 place-items-center rounded-md text-faint hover:bg-hover hover:text-ink',
          'focus-visible:opacity-100 [@media(hover:hover)]:opacity-0 group-hover/edit:opacity-100!',
        )}
      >
        <Pencil aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}

function EditField({
  label,
  value,
  type,
  isOptional,
  onSave,
  onClose,
}: InlineEditProps & { onClose: () => void }) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const save = () => {
    const next = text.trim();
    if (next !== value && (next || isOptional)) onSave(next);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <input
      ref={input}
      type={type ?? 'text'}
      aria-label={label}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
      className={cx(inputClass, 'max-w-80')}
    />
  );
}
