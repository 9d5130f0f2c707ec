import { queryOptions } from '@tanstack/react-query';
import { request, setCsrfToken } from '@/lib/api-client';
import { setTimeZone } from '@/lib/moment/time';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import type { Session } from '@/types';

/** Makes what came with a session known to the page: its CSRF token and the user's time zone. */
export function adoptSession(session: Session): Session {
  setCsrfToken(session.csrf_token);
  setTimeZone(session.user.time_zone || session.workspace.time_zone);
  return session;
}

async function getSession(): Promise<Session | null> {
  try {
    return adoptSession(await request<Session>('/session'));
  } catch (error) {
    if (isProblem(error) && error.status === 401) return null;
    throw error;
  }
}

/** null: nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: getSession,
  staleTime: Number.POSITIVE_INFINITY,
});
