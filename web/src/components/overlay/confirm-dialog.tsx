import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from '@/components/form/button';
import { scrimClass } from '@/components/overlay/dialog';
import { ErrorNote } from '@/components/state/error-state';
import { strings } from '@/strings';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  confirm: string;
  isOpen: boolean;
  isBusy?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before what can't be undone. The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={props.isOpen} onOpenChange={(open) => !open && props.onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={scrimClass} />
        <AlertDialog.Content className="fixed inset-x-3 top-[20vh] z-40 animate-rise rounded-2xl border border-line bg-raised p-5 shadow-float sm:inset-x-auto sm:left-1/2 sm:w-[26rem] sm:-translate-x-1/2">
          <AlertDialog.Title className="text-lg font-semibold">{props.title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-1.5 mb-4 text-sm text-soft">{props.children}</div>
          </AlertDialog.Description>
          <ErrorNote error={props.error} />
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{strings.cancel}</Button>
            </AlertDialog.Cancel>
            <Button tone="danger" busy={props.isBusy} onClick={props.onConfirm}>
              {props.confirm}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
