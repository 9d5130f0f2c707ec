import { Mail } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/form/button';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { dayHeading, dayKey } from '@/lib/moment/time';
import { useNow } from '@/lib/moment/use-now';
import { strings } from '@/strings';
import type { ActivityBrief, RecordRef } from '@/types';
import { useTimeline } from './api/get-timeline';
import { IntentFilter } from './intent-filter';
import { NoteBox } from './note-box';
import { TimelineRow } from './timeline-row';

interface Day {
  key: string;
  first: ActivityBrief;
  items: ActivityBrief[];
}

export function groupByDay(items: ActivityBrief[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const key = dayKey(item.sent_at);
    const last = days.at(-1);
    if (last?.key === key) last.items.push(item);
    else days.push({ key, first: item, items: [item] });
  }
  return days;
}

/** What is new since the list was first shown flashes once. */
function useArrivals(
  items: ActivityBrief[],
  isReady: boolean,
  intent: string,
): (id: string) => boolean {
  const known = useRef<{ ids: Set<string>; newest: string; intent: string } | undefined>(undefined);
  if (isReady && known.current?.intent !== intent) {
    known.current = {
      intent,
      ids: new Set(items.map((item) => item.id)),
      newest: items[0]?.sent_at ?? '',
    };
  }
  return (id) => {
    const start = known.current;
    if (!start || start.ids.has(id)) return false;
    const item = items.find((each) => each.id === id);
    return !!item && item.sent_at >= start.newest;
  };
}

/** Everything between us and them, newest first; grows by itself when mail arrives. */
export function Timeline({ about }: { about: RecordRef }) {
  const [intent, setIntent] = useState('');
  const query = useTimeline(about.kind, about.id, intent);
  const now = useNow();
  const days = useMemo(() => groupByDay(query.items), [query.items]);
  const isArrival = useArrivals(query.items, !query.isPending, intent);
  const threadCounts = useMemo(() => countThreads(query.items), [query.items]);
  return (
    <section aria-label={strings.contacts.timeline} className="grid min-w-0 gap-4">
      <div className="flex flex-wrap items-start gap-3">
        <NoteBox about={about} />
        <IntentFilter items={query.items} value={intent} onChange={setIntent} />
      </div>
      {query.isPending && <SkeletonRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.data && days.length === 0 && (
        <EmptyState
          icon={Mail}
          title={intent ? strings.activities.noneOfIntent : strings.contacts.timelineEmpty}
        >
          {intent ? strings.activities.noneOfIntentText : strings.contacts.timelineEmptyText}
        </EmptyState>
      )}
      {days.map((day) => (
        <section key={day.key} aria-label={dayHeading(day.first.sent_at, now)}>
          <h2 className="sticky top-0 z-10 -mx-1 bg-canvas px-1 py-1.5 text-xs font-semibold text-faint">
            {dayHeading(day.first.sent_at, now)}
          </h2>
          <ul className="overflow-hidden rounded-2xl border border-line bg-surface shadow-card">
            {day.items.map((item) => (
              <TimelineRow
                key={item.id}
                activity={item}
                threadCount={threadCounts.get(item.thread) ?? 1}
                isNew={isArrival(item.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {query.hasNextPage && (
        <MoreButton isBusy={query.isFetchingNextPage} onMore={() => query.fetchNextPage()} />
      )}
    </section>
  );
}

function countThreads(items: ActivityBrief[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { thread } of items) if (thread) counts.set(thread, (counts.get(thread) ?? 0) + 1);
  return counts;
}

/** Loads more when it comes into view; a click does it too. */
function MoreButton({ isBusy, onMore }: { isBusy: boolean; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (!button.current || isBusy) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) latest.current();
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [isBusy]);
  return (
    <Button ref={button} busy={isBusy} onClick={onMore} className="justify-self-center">
      {strings.more}
    </Button>
  );
}
