import { Tooltip } from '@/components/overlay/tooltip';
import { absoluteTime, isGiven, relativeTime } from '@/lib/time';
import { useNow } from '@/lib/use-now';

interface TimeProps {
  at: string | null | undefined;
  className?: string;
  /** What stands there instead of "5 min. ago". */
  text?: string;
}

/** A moment: relative to read, in full on hover. */
export function Time({ at, className, text }: TimeProps) {
  const now = useNow();
  if (!isGiven(at)) return null;
  return (
    <Tooltip text={absoluteTime(at)}>
      <time dateTime={at} className={className}>
        {text ?? relativeTime(at, now)}
      </time>
    </Tooltip>
  );
}
