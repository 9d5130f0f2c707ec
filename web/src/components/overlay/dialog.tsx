import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from '@/lib/class-names';
import { strings } from '@/strings';

interface DialogProps {
  title: string;
  description?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

export const scrimClass = 'fixed inset-0 z-40 animate-fade bg-scrim';

/** Over the page; a sheet from the bottom on a phone. Escape and a click outside close it. */
export function Dialog({ title, description, isOpen, onClose, children, wide }: DialogProps) {
  return (
    <Radix.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={scrimClass} />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'fixed inset-x-0 bottom-0 z-40 max-h-[92dvh] animate-rise overflow-y-auto bg-raised p-5',
            'rounded-t-2xl border border-line shadow-float',
            'sm:inset-x-auto sm:top-[8vh] sm:bottom-auto sm:left-1/2 sm:max-h-[84vh] sm:-translate-x-1/2',
            'sm:rounded-2xl',
            wide ? 'sm:w-[40rem]' : 'sm:w-[30rem]',
          )}
        >
          <div className="mb-4 flex items-start justify-between gap-3">
            <div className="grid gap-1">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && (
                <Radix.Description asChild>
                  <div className="text-sm text-soft">{description}</div>
                </Radix.Description>
              )}
            </div>
            <Radix.Close
              aria-label={strings.close}
              className="-mt-1 -mr-1 grid size-9 shrink-0 place-items-center rounded-lg text-soft hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-[1.125rem]" />
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
