import { Badge } from '@/components/badge';
import { strings } from '@/strings';
import type { Id } from '@/types';
import { useDealSignals } from './api/get-signals';
import { signalLooks } from './signal-looks';

const shownMax = 3;

/** The kinds of a deal's signals, strongest first, on its card on the board. */
export function SignalBadges({ deal }: { deal: Id }) {
  const { data } = useDealSignals();
  const signals = data?.items.filter((signal) => signal.deal === deal) ?? [];
  if (signals.length === 0) return null;
  const label = strings.signals.badge(signals.map((signal) => signal.title));
  return (
    <p className="mt-1.5 flex gap-1" title={label}>
      <span className="sr-only">{label}</span>
      {signals.slice(0, shownMax).map(({ id, kind }) => {
        const { icon: Icon, tone } = signalLooks[kind];
        return (
          <span key={id} aria-hidden>
            <Badge tone={tone}>
              <Icon className="size-3.5" />
            </Badge>
          </span>
        );
      })}
    </p>
  );
}
