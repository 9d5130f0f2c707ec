import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createApplier } from './apply';
import { effectsOf } from './effects';
import { type LineState, openStream } from './stream';

/** Keeps what is on the screen true while the page is open. `identity`: whose page it is. */
export function useLive(identity: string): LineState {
  const client = useQueryClient();
  const [state, setState] = useState<LineState>('connecting');
  useEffect(() => {
    if (!identity) return;
    const applier = createApplier(client);
    const close = openStream({
      onMessage: (topic, payload) => applier.add(effectsOf(topic, payload)),
      // The session is not told by the stream: it is asked for where it matters.
      onResync: () =>
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
      onState: setState,
    });
    return () => {
      close();
      applier.stop();
    };
  }, [client, identity]);
  return state;
}
