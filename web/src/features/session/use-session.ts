import { useQuery } from '@tanstack/react-query';
import type { Session } from '@/types';
import { sessionQuery } from './api/get-session';

/** The session inside the signed-in part of the page, where there always is one. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  return data ?? signedOut;
}

/** Stands in for the blink between signing out and the sign-in page. */
const signedOut: Session = {
  user: { id: '', name: '', address: '', time_zone: '', is_admin: false },
  workspace: { id: '', name: '', region: '', is_sample: false, time_zone: '', team_domains: [] },
  csrf_token: '',
};
