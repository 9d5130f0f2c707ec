import { Dialog } from '@/components/overlay/dialog';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { strings } from '@/strings';
import type { Id } from '@/types';
import { useRefused } from './api/get-refused';

interface RefusedDialogProps {
  id: Id;
  isOpen: boolean;
  onClose: () => void;
}

export function RefusedDialog({ id, isOpen, onClose }: RefusedDialogProps) {
  const query = useRefused(id, isOpen);
  return (
    <Dialog title={strings.accounts.refusedTitle} isOpen={isOpen} onClose={onClose}>
      {query.isPending && <SkeletonRows count={3} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      <ul className="grid gap-3 text-sm">
        {query.data?.items.map((mail) => (
          <li key={`${mail.external_id} ${mail.reason}`}>
            <p>{mail.reason}</p>
            <p className="font-mono text-xs break-all text-faint">{mail.external_id}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
