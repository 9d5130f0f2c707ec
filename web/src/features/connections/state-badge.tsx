import { Badge, type Tone } from '@/components/badge';
import { cx } from '@/lib/class-names';
import type { SyncState, SyncStatus } from '@/types';

const looks: Record<SyncState, { tone: Tone; dot: string }> = {
  never_tried: { tone: 'neutral', dot: 'bg-faint' },
  connecting: { tone: 'accent', dot: 'bg-accent' },
  backfilling: { tone: 'accent', dot: 'bg-accent' },
  live: { tone: 'ok', dot: 'bg-ok' },
  waiting: { tone: 'warn', dot: 'bg-warn' },
  needs_attention: { tone: 'danger', dot: 'bg-danger' },
  paused: { tone: 'neutral', dot: 'bg-faint' },
};

/** The server's own words: they never say "synced" when it is not. */
export function StateBadge({ status }: { status: SyncStatus }) {
  const { tone, dot } = looks[status.state] ?? looks.never_tried;
  return (
    <Badge tone={tone}>
      <span aria-hidden className={cx('size-1.5 shrink-0 rounded-full', dot)} />
      {status.state_text}
    </Badge>
  );
}
