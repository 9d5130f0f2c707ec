// The open line to the server. The browser resumes it by itself with Last-Event-ID; where it gives
// up (the server answered with an error), we open a new one after a while and refetch everything.
import { streamUrl } from '@/lib/api-client';
import { type LivePayload, type Topic, topics } from './topics';

export type LineState = 'connecting' | 'live' | 'offline';

export interface StreamHandlers {
  onMessage: (topic: Exclude<Topic, 'resync'>, payload: LivePayload) => void;
  onResync: () => void;
  onState: (state: LineState) => void;
}

const backoffMs = (attempt: number) => Math.min(1000 * 2 ** attempt, 30_000);

function parse(text: string): LivePayload {
  try {
    return JSON.parse(text) as LivePayload;
  } catch {
    return {};
  }
}

export function openStream(handlers: StreamHandlers): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;
  let hasId = false;
  // What happened before the line stood, or while it was cut and there was no id to resume after, is
  // not told: whatever was fetched before has to be fetched again.
  let hasGap = true;

  const open = () => {
    clearTimeout(timer);
    source = new EventSource(streamUrl, { withCredentials: true });
    source.onopen = () => {
      attempt = 0;
      handlers.onState('live');
      if (hasGap) handlers.onResync();
      hasGap = !hasId;
    };
    source.onerror = () => {
      handlers.onState('offline');
      if (source?.readyState !== EventSource.CLOSED) return;
      hasGap = true;
      timer = setTimeout(open, backoffMs(attempt));
      attempt += 1;
    };
    for (const topic of topics) {
      source.addEventListener(topic, (event) => {
        if ((event as MessageEvent<string>).lastEventId) {
          hasId = true;
          hasGap = false;
        }
        if (topic === 'resync') handlers.onResync();
        else handlers.onMessage(topic, parse((event as MessageEvent<string>).data));
      });
    }
  };

  const retryNow = () => {
    if (source?.readyState === EventSource.CLOSED) open();
  };

  handlers.onState('connecting');
  open();
  addEventListener('online', retryNow);
  return () => {
    removeEventListener('online', retryNow);
    clearTimeout(timer);
    source?.close();
  };
}
