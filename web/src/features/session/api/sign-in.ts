import { useMutation } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { queryClient } from '@/lib/query-client';
import { keys } from '@/lib/query-keys';
import type { Session } from '@/types';
import { endSession } from '../end-session';
import { adoptSession } from './get-session';

export function beginSession(session: Session) {
  endSession();
  queryClient.setQueryData(keys.session, adoptSession(session));
}

/** Answers of POST /session may be short; what the page needs is in GET /session. */
export async function openSession(path: string, body: unknown): Promise<void> {
  await request(path, { method: 'POST', body });
  beginSession(await request<Session>('/session'));
}

export const useSignIn = () =>
  useMutation({
    mutationFn: (fields: { address: string; password: string }) => openSession('/session', fields),
  });
