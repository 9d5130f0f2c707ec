// What has to be true before a page opens.
import { redirect } from '@tanstack/react-router';
import { sessionQuery } from '@/features/session/api/get-session';
import { openSession } from '@/features/session/api/sign-in';
import { setupQuery } from '@/features/setup/api/get-setup';
import { queryClient } from '@/lib/query-client';
import { spendEntry } from './entry';

/** Opens the sample for who came by its printed address; sends others to sign in or set up. */
export async function requireSession(href: string) {
  const entry = spendEntry();
  if (entry.kind === 'sample') await openSession('/session/sample', { token: entry.token });
  const session = await queryClient.ensureQueryData(sessionQuery);
  if (session) return;
  const setup = await queryClient.fetchQuery(setupQuery);
  if (setup.needs_setup) throw redirect({ to: '/setup' });
  throw redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } });
}
