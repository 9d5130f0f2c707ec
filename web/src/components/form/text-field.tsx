import { Eye, EyeOff } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, type Ref, useId, useState } from 'react';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

export const inputClass = cx(
  'min-h-10 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 py-1.5 text-base',
  'text-ink transition-colors hover:border-faint focus:border-accent',
  'aria-invalid:border-danger disabled:bg-sunken disabled:text-faint',
);

interface TextFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({ label, hint, error, className, type, ...props }: TextFieldProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const isPassword = type === 'password';
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className={cx('grid content-start gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          {...props}
          id={id}
          type={isPassword && shown ? 'text' : type}
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          className={cx(inputClass, isPassword && 'pr-11')}
        />
        {isPassword && (
          <button
            type="button"
            aria-label={shown ? strings.hidePassword : strings.showPassword}
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 grid w-10 place-items-center rounded-lg text-faint hover:text-ink"
          >
            {shown ? (
              <EyeOff aria-hidden className="size-4" />
            ) : (
              <Eye aria-hidden className="size-4" />
            )}
          </button>
        )}
      </div>
      <FieldNote id={id} hint={hint} error={error} />
    </div>
  );
}

export function FieldNote(props: { id: string; hint?: ReactNode; error?: string }) {
  if (props.error) {
    return (
      <p id={`${props.id}-error`} role="alert" className="text-sm text-danger">
        {props.error}
      </p>
    );
  }
  if (!props.hint) return null;
  return (
    <p id={`${props.id}-hint`} className="text-sm text-faint">
      {props.hint}
    </p>
  );
}
