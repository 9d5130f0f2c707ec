import { Tooltip } from '@/components/overlay/tooltip';
import { cx } from '@/lib/class-names';
import type { LineState } from '@/live/stream';
import { strings } from '@/strings';

const looks: Record<LineState, string> = {
  live: 'bg-ok',
  connecting: 'bg-warn',
  offline: 'bg-danger',
};

/** Quiet while all is well; says so when what is on the screen may be old. */
export function LineIndicator({ line }: { line: LineState }) {
  const text = strings.shell[line];
  return (
    <div role="status" className="px-3 text-xs text-faint">
      <Tooltip text={line === 'offline' ? strings.shell.offlineHint : text}>
        <span className="inline-flex items-center gap-2" data-line={line}>
          <span aria-hidden className={cx('size-2 rounded-full', looks[line])} />
          {text}
        </span>
      </Tooltip>
    </div>
  );
}
