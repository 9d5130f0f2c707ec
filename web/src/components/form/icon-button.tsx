import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { Tooltip } from '@/components/overlay/tooltip';
import { cx } from '@/lib/class-names';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  label: string;
  icon: LucideIcon;
  /** The key that does the same. */
  hotkey?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button without words: named for screen readers, explained on hover and focus. */
export function IconButton({ label, icon: Icon, hotkey, className, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} hotkey={hotkey}>
      <button
        type="button"
        aria-label={label}
        {...props}
        className={cx(
          'grid size-9 shrink-0 place-items-center rounded-lg text-soft transition-colors',
          'hover:bg-hover hover:text-ink disabled:text-faint',
          className,
        )}
      >
        <Icon aria-hidden className="size-[1.125rem]" strokeWidth={1.75} />
      </button>
    </Tooltip>
  );
}
