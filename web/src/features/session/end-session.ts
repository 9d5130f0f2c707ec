import { queryClient } from '@/lib/query-client';
import { keys } from '@/lib/query-keys';

/** Nobody is signed in any more: what was seen is forgotten, and whoever asks for the session knows.
 * What is on the screen right now (the set-up, the sign-in) stays; it leaves with its page. */
export function endSession() {
  queryClient.setQueryData(keys.session, null);
  queryClient.removeQueries({
    type: 'inactive',
    predicate: ({ queryKey }) => queryKey[0] !== keys.session[0],
  });
}
