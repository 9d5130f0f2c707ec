import { useNavigate } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/form/button';
import { ConfirmDialog } from '@/components/overlay/confirm-dialog';
import { useDiscardSample } from '@/features/session/api/discard-sample';
import { endSession } from '@/features/session/end-session';
import { strings } from '@/strings';

/** Nobody shall take invented people for real ones: seen on every page. */
export function SampleBanner() {
  const [asks, setAsks] = useState(false);
  const discard = useDiscardSample();
  const navigate = useNavigate();
  const { sample } = strings.shell;
  return (
    <section
      aria-label={sample.banner}
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-b border-line bg-violet-tint px-3 py-1.5 text-sm text-violet"
    >
      <span className="inline-flex items-center gap-2 font-medium">
        <FlaskConical aria-hidden className="size-4 shrink-0" />
        {sample.banner}
      </span>
      <Button size="sm" onClick={() => setAsks(true)}>
        {sample.throwAway}
      </Button>
      <ConfirmDialog
        title={sample.title}
        confirm={sample.confirm}
        isOpen={asks}
        isBusy={discard.isPending}
        error={discard.error}
        onClose={() => setAsks(false)}
        onConfirm={() =>
          discard.mutate(undefined, {
            onSuccess: () => navigate({ to: '/setup' }).then(endSession),
          })
        }
      >
        {sample.text}
      </ConfirmDialog>
    </section>
  );
}
