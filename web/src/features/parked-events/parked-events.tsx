import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { Button } from '@/components/form/button';
import { ConfirmDialog } from '@/components/overlay/confirm-dialog';
import { Time } from '@/components/time';
import { isGiven } from '@/lib/moment/time';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { ParkedEvent } from '@/types';
import { discardParkedEvent } from './api/discard-parked-event';
import { useParkedEvents } from './api/get-parked-events';
import { retryParkedEvent } from './api/retry-parked-event';

/** Mails that were taken safely but could not be worked in. Nothing to show while there are none. */
export function ParkedEvents() {
  const { data } = useParkedEvents();
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={strings.accounts.parkedTitle}>
      <p className="-mt-1 mb-3 text-sm text-soft">{strings.accounts.parkedLead}</p>
      <ul className="grid gap-3">
        {data.items.map((event) => (
          <ParkedItem key={event.offset} event={event} />
        ))}
      </ul>
    </Card>
  );
}

function ParkedItem({ event }: { event: ParkedEvent }) {
  const [asks, setAsks] = useState(false);
  const client = useQueryClient();
  const words = strings.accounts;
  const attempt = async (send: () => Promise<unknown>, text: string) => {
    try {
      await send();
      toast(text);
    } catch (error) {
      toastProblem(error, strings.errors.notSaved);
    }
    setAsks(false);
    await client.invalidateQueries({ queryKey: keys.parkedEvents });
  };
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 rounded-xl bg-sunken p-3 text-sm">
      <div className="grid min-w-0 flex-1 basis-64 gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={event.state === 'parked' ? 'danger' : 'warn'}>
            {words.parkedStates[event.state] ?? event.state}
          </Badge>
          <span className="text-faint">
            {words.parkedStep(event.step)} · {words.parkedTries(event.try_count)} ·{' '}
            <Time at={event.first_failed_at} />
          </span>
        </div>
        <p className="font-medium">{event.error}</p>
        {event.hint && <p className="text-soft">{event.hint}</p>}
        {isGiven(event.next_try_at) && (
          <p className="text-faint">
            {words.nextTry} <Time at={event.next_try_at} />
          </p>
        )}
      </div>
      <div className="flex gap-2">
        <Button
          size="sm"
          onClick={() => void attempt(() => retryParkedEvent(event.offset), words.retrying)}
        >
          {words.retry}
        </Button>
        <Button size="sm" tone="quiet" onClick={() => setAsks(true)}>
          {words.discard}
        </Button>
      </div>
      <ConfirmDialog
        title={words.discardTitle}
        confirm={words.discard}
        isOpen={asks}
        onConfirm={() => void attempt(() => discardParkedEvent(event.offset), words.discarded)}
        onClose={() => setAsks(false)}
      >
        {words.discardText}
      </ConfirmDialog>
    </li>
  );
}
