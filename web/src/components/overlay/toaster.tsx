import { X } from 'lucide-react';
import { Toast } from 'radix-ui';
import { cx } from '@/lib/class-names';
import { dismissToast, useToasts } from '@/lib/toast';
import { strings } from '@/strings';

/** Messages stay 8 seconds, longer while they are hovered or focused; F8 moves the focus there. */
export function Toaster() {
  const toasts = useToasts();
  return (
    <Toast.Provider duration={8000} label={strings.notification}>
      {toasts.map((message) => (
        <Toast.Root
          key={message.id}
          onOpenChange={(open) => !open && dismissToast(message.id)}
          className="flex animate-rise items-center gap-3 rounded-xl border border-line bg-raised py-2 pr-2 pl-4 shadow-float"
        >
          <Toast.Description
            className={cx('flex-1 text-sm', message.tone === 'problem' && 'text-danger')}
          >
            {message.text}
          </Toast.Description>
          {message.action && (
            <Toast.Action
              altText={message.action.label}
              onClick={message.action.run}
              className="min-h-8 rounded-lg px-2.5 text-sm font-semibold text-accent hover:bg-hover"
            >
              {message.action.label}
            </Toast.Action>
          )}
          <Toast.Close
            aria-label={strings.close}
            className="grid size-8 place-items-center rounded-lg text-faint hover:bg-hover hover:text-ink"
          >
            <X aria-hidden className="size-4" />
          </Toast.Close>
        </Toast.Root>
      ))}
      <Toast.Viewport className="fixed right-3 bottom-20 left-3 z-50 grid gap-2 sm:left-auto sm:w-96 md:bottom-4" />
    </Toast.Provider>
  );
}
