import { Clock3 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useNow } from '@/lib/moment/use-now';
import { strings } from '@/strings';
import type { FollowUp, Id } from '@/types';
import { useFollowUp } from './api/get-follow-up';
import { isRunning, rangeHere, rangeThere } from './hour-range';
import { HourStrip } from './hour-strip';

/** "Tue 9–11", with the reason on a click; nothing where there is no ground for a time. */
export function FollowUpTime({ contact, showsReason }: { contact: Id; showsReason?: boolean }) {
  const { data } = useFollowUp(contact);
  const now = useNow();
  if (!data?.best) return null;
  const { best } = data;
  const here = rangeHere(best.ends_at);
  const words = strings.followUp;
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
      <Popover.Root>
        <Popover.Trigger asChild>
          <button
            type="button"
            aria-label={`${words.label}: ${here}, ${best.reason}`}
            className="inline-flex items-center gap-1 rounded-md bg-accent-tint px-1.5 py-0.5 font-medium text-accent hover:underline"
          >
            <Clock3 aria-hidden className="size-3.5" />
            {isRunning(best.begins_at, now) ? `${here}, ${words.now}` : here}
          </button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            sideOffset={6}
            collisionPadding={8}
            aria-label={words.label}
            className="z-50 grid max-w-80 animate-fade gap-2 rounded-xl border border-line bg-raised px-3 py-2.5 text-sm shadow-float"
          >
            <Details followUp={data} best={best} here={here} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {showsReason && <span className="text-faint">{best.reason}</span>}
    </span>
  );
}

interface DetailsProps {
  followUp: FollowUp;
  best: NonNullable<FollowUp['best']>;
  here: string;
}

function Details({ followUp, best, here }: DetailsProps) {
  const words = strings.followUp;
  const there = rangeThere(best.ends_at, best.utc_offset_min);
  return (
    <>
      <p className="font-medium">
        {words.label}: {here}
        {there !== here && <span className="font-normal text-soft"> · {words.theirs(there)}</span>}
      </p>
      <p className="text-soft first-letter:uppercase">{best.reason}.</p>
      <HourStrip hours={followUp.hours} best={best.hour_of_week} />
      <p className="text-xs text-faint">
        {best.ground === 'company'
          ? words.countedCompany(best.answers_in_all)
          : words.counted(best.answers_in_all)}{' '}
        {followUp.time_zone.replace(/^(?=[+-])/, 'UTC')}
      </p>
    </>
  );
}
