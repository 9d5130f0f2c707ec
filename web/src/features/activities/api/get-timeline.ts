import { request } from '@/lib/api-client';
import { usePages } from '@/lib/pages';
import { keys } from '@/lib/query-keys';
import type { ActivityBrief, Id, Page, Party } from '@/types';

export type TimelineOf = Party | 'thread';

const paths: Record<TimelineOf, string> = {
  contact: 'contacts',
  company: 'companies',
  deal: 'deals',
  thread: 'threads',
};

/** Newest first; with `intent` the mails that a model reads to be after that. */
export const useTimeline = (of: TimelineOf, id: Id, intent = '') =>
  usePages<ActivityBrief>({
    key: keys.timeline(of, id, intent),
    fetch: (cursor, signal) =>
      request<Page<ActivityBrief>>(`/${paths[of]}/${id}/timeline`, {
        query: { cursor, limit: 50, intent: intent || undefined },
        signal,
      }),
  });
