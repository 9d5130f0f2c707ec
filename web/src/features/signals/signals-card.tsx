import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { CiteLink } from '@/components/cite-link';
import { IconButton } from '@/components/form/icon-button';
import { Time } from '@/components/time';
import { dismissInsight, restoreInsight } from '@/features/today/api/dismiss-insight';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Id, Signal } from '@/types';
import { useSignals } from './api/get-signals';
import { signalLooks } from './signal-looks';

/** What a deal is at risk from, each with what it is seen from. No card where there is nothing. */
export function SignalsCard({ deal }: { deal: Id }) {
  const { data } = useSignals(deal);
  if (!data?.items.length) return null;
  return (
    <Card title={strings.signals.title}>
      <ul className="grid gap-4">
        {data.items.map((signal) => (
          <SignalItem key={signal.id} signal={signal} />
        ))}
      </ul>
    </Card>
  );
}

function SignalItem({ signal }: { signal: Signal }) {
  const dismiss = useDismissal(signal);
  const [showsAll, setShowsAll] = useState(false);
  const { icon: Icon, tone } = signalLooks[signal.kind];
  const [first, ...more] = signal.evidence;
  const shown = showsAll ? signal.evidence : first ? [first] : [];
  return (
    <li className="grid gap-1.5">
      <div className="flex items-start gap-2">
        <Badge tone={tone}>
          <Icon aria-hidden className="my-0.5 size-3.5" />
          <span className="sr-only">{strings.signals.kinds[signal.kind]}</span>
        </Badge>
        <h3 className="min-w-0 flex-1 text-sm font-medium text-pretty">{signal.title}</h3>
        <div className="-my-1.5 -mr-1.5">
          <IconButton
            icon={X}
            label={strings.signals.dismiss(signal.title)}
            onClick={() => void dismiss()}
          />
        </div>
      </div>
      <p className="text-sm text-soft">{signal.detail}</p>
      {shown.map((citation) => (
        <div key={`${citation.activity} ${citation.begin}`} className="grid gap-0.5">
          <CiteLink citation={citation} />
          <Time at={citation.sent_at} className="justify-self-start pl-3 text-xs text-faint" />
        </div>
      ))}
      {more.length > 0 && !showsAll && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="justify-self-start rounded-md px-1.5 py-0.5 text-xs text-soft hover:bg-hover hover:text-ink"
        >
          {strings.signals.moreEvidence(more.length)}
        </button>
      )}
    </li>
  );
}

function useDismissal(signal: Signal) {
  const client = useQueryClient();
  const refresh = () => {
    void client.invalidateQueries({ queryKey: keys.signals });
    void client.invalidateQueries({ queryKey: keys.today });
  };
  const failed = (error: unknown) => toastProblem(error, strings.errors.notSaved);
  const undo = () => void restoreInsight(signal.id).catch(failed).finally(refresh);
  return () =>
    dismissInsight(signal.id)
      .then(() => toast(strings.signals.dismissed, { label: strings.undo, run: undo }))
      .catch(failed)
      .finally(refresh);
}
