import { Link } from '@tanstack/react-router';
import { Card } from '@/components/card';
import { Button } from '@/components/form/button';
import { Time } from '@/components/time';
import { cx } from '@/lib/class-names';
import { displayName } from '@/lib/people';
import { strings } from '@/strings';
import type { Id } from '@/types';
import { useTimeline } from './api/get-timeline';

/** The other mails of the conversation, newest first. */
export function ThreadCard({ thread, current }: { thread: Id; current: Id }) {
  const query = useTimeline('thread', thread);
  if (query.items.length < 2) return null;
  return (
    <Card title={strings.activities.conversation}>
      <ol className="-mx-2 grid gap-0.5">
        {query.items.map((activity) => (
          <li key={activity.id}>
            <Link
              to="/activities/$activityId"
              params={{ activityId: activity.id }}
              aria-current={activity.id === current || undefined}
              className={cx(
                'grid rounded-lg px-2 py-1.5 text-sm hover:bg-hover',
                activity.id === current && 'bg-sunken',
              )}
            >
              <span className="flex items-baseline justify-between gap-2">
                <span className="font-medium">{displayName(activity.sender)}</span>
                <Time at={activity.sent_at} className="shrink-0 text-xs text-faint" />
              </span>
              <span className="line-clamp-2 text-faint" title={activity.snippet}>
                {activity.snippet}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button size="sm" tone="quiet" onClick={() => query.fetchNextPage()}>
          {strings.more}
        </Button>
      )}
    </Card>
  );
}
