import { ChevronDown } from 'lucide-react';
import { type ReactNode, type SelectHTMLAttributes, useId } from 'react';
import { FieldNote, inputClass } from '@/components/form/text-field';
import { cx } from '@/lib/class-names';

export interface Option {
  value: string;
  label: string;
}

interface SelectFieldProps extends SelectHTMLAttributes<HTMLSelectElement> {
  label: string;
  options: Option[];
  hint?: ReactNode;
  hideLabel?: boolean;
}

/** The browser's own select: its list works with each keyboard, reader and phone. */
export function SelectField({ label, options, hint, hideLabel, ...props }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={cx('grid content-start gap-1.5', props.className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      <div className="relative">
        <select {...props} id={id} className={cx(inputClass, 'appearance-none pr-9')}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-faint"
        />
      </div>
      <FieldNote id={id} hint={hint} />
    </div>
  );
}
