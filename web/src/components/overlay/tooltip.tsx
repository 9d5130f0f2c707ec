import { Tooltip as Radix } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from '@/components/kbd';

interface TooltipProps {
  text: ReactNode;
  hotkey?: string;
  children: ReactElement;
}

/** More about what it wraps, on hover and on keyboard focus. Never the only place of a fact. */
export function Tooltip({ text, hotkey, children }: TooltipProps) {
  return (
    <Radix.Root delayDuration={350}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-72 animate-fade rounded-lg border border-line bg-raised px-2.5 py-1.5 text-xs text-ink shadow-float"
        >
          {text}
          {hotkey && (
            <span className="ml-2">
              <Kbd keys={hotkey} />
            </span>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export const TooltipProvider = Radix.Provider;
