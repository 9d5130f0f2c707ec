import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { inputClass } from '@/components/form/text-field';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

export interface Choice {
  id: string;
  name: string;
  note?: string;
}

interface RecordPickerProps {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  choices: Choice[];
  onChoose: (choice: Choice) => void;
}

/** A combobox (ARIA pattern with a listbox): type, arrow down, Enter. */
export function RecordPicker(props: RecordPickerProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { choices, text } = props;
  const choose = (choice: Choice) => {
    props.onChoose(choice);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      setActive((index) => Math.max(0, Math.min(index + step, choices.length - 1)));
    }
    const choice = choices[active];
    if (event.key === 'Enter' && isOpen && choice) {
      event.preventDefault();
      choose(choice);
    }
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  const isShown = isOpen && choices.length > 0;
  return (
    <Popover.Root open={isShown} onOpenChange={setOpen}>
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-sm font-medium">
          {props.label}
        </label>
        <Popover.Anchor asChild>
          <input
            id={id}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={isShown ? `${id}-${active}` : undefined}
            autoComplete="off"
            placeholder={props.placeholder}
            value={text}
            onChange={(event) => {
              props.onText(event.target.value);
              setOpen(true);
              setActive(0);
            }}
            onFocus={() => setOpen(text !== '')}
            onKeyDown={onKeyDown}
            className={inputClass}
          />
        </Popover.Anchor>
      </div>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={4}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          aria-label={props.label}
          className="z-50 max-h-64 w-[var(--radix-popover-trigger-width)] overflow-y-auto rounded-xl border border-line bg-raised p-1 shadow-float"
        >
          <div id={`${id}-list`} role="listbox" aria-label={props.label}>
            {choices.map((choice, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the input
              <div
                key={choice.id}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(choice)}
                className={cx(
                  'grid cursor-pointer rounded-lg px-2.5 py-1.5 text-sm',
                  index === active && 'bg-hover',
                )}
              >
                <span>{choice.name}</span>
                {choice.note && <span className="text-xs text-faint">{choice.note}</span>}
              </div>
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
      <span className="sr-only" role="status">
        {isOpen && text && choices.length === 0 ? strings.list.noMatch(text) : ''}
      </span>
    </Popover.Root>
  );
}
