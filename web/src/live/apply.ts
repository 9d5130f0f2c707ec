// Carries effects out: the first at once, those of a burst together, a few times a second.
import type { QueryClient } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { patchPages, refreshHeads } from '@/lib/pages';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import type { Company, Contact, Deal } from '@/types';
import type { Effect } from './effects';

const burstIntervalMs = 250;
/** A burst that touches more records than this makes the lists stale instead. */
const recordCountMax = 12;

const places = {
  contact: { path: '/contacts', record: keys.contact, lists: keys.contactLists },
  company: { path: '/companies', record: keys.company, lists: keys.companyLists },
  deal: { path: '/deals', record: keys.deal, lists: keys.dealLists },
};

async function refreshRecord(client: QueryClient, kind: keyof typeof places, id: string) {
  const { path, record, lists } = places[kind];
  const isLoaded = client.getQueryCache().find({ queryKey: record(id) }) !== undefined;
  const isListed = client.getQueryCache().findAll({ queryKey: lists, type: 'active' }).length > 0;
  if (!isLoaded && !isListed) {
    await client.invalidateQueries({ queryKey: lists });
    return;
  }
  try {
    const fresh = await request<Contact | Company | Deal>(`${path}/${id}`);
    client.setQueryData(record(id), fresh);
    patchPages(client, lists, fresh);
  } catch (error) {
    if (isProblem(error) && error.status === 404) client.removeQueries({ queryKey: record(id) });
  }
}

export function createApplier(client: QueryClient) {
  const waiting = new Map<string, Effect>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = (effect: Effect): Promise<void> => {
    if (effect.kind === 'invalidate') return client.invalidateQueries({ queryKey: effect.key });
    if (effect.kind === 'head') return refreshHeads(client, effect.key);
    return refreshRecord(client, effect.kind, effect.id);
  };

  const flush = () => {
    timer = undefined;
    if (waiting.size === 0) return;
    const effects = [...waiting.values()];
    waiting.clear();
    timer = setTimeout(flush, burstIntervalMs);
    const records = effects.filter((effect) => 'id' in effect);
    const isFlood = records.length > recordCountMax;
    for (const effect of effects) {
      if (!(isFlood && 'id' in effect)) void run(effect);
    }
    if (isFlood) {
      for (const kind of new Set(records.map((effect) => effect.kind))) {
        if (kind in places) void refreshHeads(client, places[kind as keyof typeof places].lists);
      }
    }
  };

  return {
    add(effects: Effect[]) {
      for (const effect of effects) waiting.set(JSON.stringify(effect), effect);
      // The burst's first message is shown in the same turn as its siblings.
      timer ??= setTimeout(flush, 0);
    },
    stop() {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
