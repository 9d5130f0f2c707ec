import { InlineQuote } from '@/components/inline-quote';
import { Time } from '@/components/time';
import { longTime } from '@/lib/moment/time';
import type { Saying } from '@/types';

/** "Asked: “Could you send it to me by Wednesday?”, 23 Nov", with a link to the words. */
export function SayingLine({ title, saying }: { title: string; saying: Saying }) {
  return (
    <p className="text-xs text-pretty text-soft">
      <span className="font-medium text-ink">{title}</span>
      {': '}
      <InlineQuote citation={saying} />
      {', '}
      <Time at={saying.at} text={longTime(saying.at)} />
    </p>
  );
}
