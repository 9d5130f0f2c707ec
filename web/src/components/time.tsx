import { Tooltip } from '@/components/overlay/tooltip';
import { absoluteTime, isGiven, relativeTime } from '@/lib/moment/time';
import { useNow } from '@/lib/moment/use-now';

interface TimeProps {
  at: string | null | undefined;
  className?: string;
  /** What stands there instead of "5 min. ago". */
  text?: string;
  /** In long lists: the browser's own tip, which costs nothing until it is shown. */
  isLight?: boolean;
}

/** A moment: relative to read, in full on hover. */
export function Time({ at, className, text, isLight }: TimeProps) {
  const now = useNow();
  if (!isGiven(at)) return null;
  const time = (
    <time dateTime={at} className={className} title={isLight ? absoluteTime(at) : undefined}>
      {text ?? relativeTime(at, now)}
    </time>
  );
  return isLight ? time : <Tooltip text={absoluteTime(at)}>{time}</Tooltip>;
}
