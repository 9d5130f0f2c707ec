import type { ButtonHTMLAttributes, Ref } from 'react';
import { Spinner } from '@/components/state/spinner';
import { cx } from '@/lib/class-names';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const tones: Record<ButtonTone, string> = {
  primary:
    'bg-accent text-on-accent hover:bg-accent-strong shadow-card disabled:bg-sunken disabled:text-faint disabled:shadow-none',
  secondary:
    'bg-surface text-ink border border-line-strong hover:bg-hover shadow-card disabled:text-faint disabled:shadow-none',
  quiet: 'text-soft hover:bg-hover hover:text-ink disabled:text-faint',
  danger: 'bg-danger-tint text-danger hover:bg-danger hover:text-surface',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-8 px-2.5 text-sm gap-1.5 rounded-lg',
  md: 'min-h-9 px-3.5 text-sm gap-2 rounded-lg',
  lg: 'min-h-11 px-5 text-base gap-2 rounded-xl',
};

export function buttonClass(tone: ButtonTone = 'secondary', size: ButtonSize = 'md') {
  return cx(
    'inline-flex shrink-0 items-center justify-center py-1 font-medium transition-colors',
    'select-none disabled:cursor-not-allowed',
    tones[tone],
    sizes[size],
  );
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: ButtonTone;
  size?: ButtonSize;
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ tone, size, busy, className, children, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      aria-busy={busy || undefined}
      {...props}
      disabled={props.disabled || busy}
      className={cx(buttonClass(tone, size), className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
