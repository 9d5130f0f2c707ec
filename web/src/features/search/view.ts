// The record on the screen: what a question is about unless the chip is taken away.
import { useEffect, useSyncExternalStore } from 'react';
import type { RecordRef } from '@/types';

export interface View extends RecordRef {
  name: string;
}

let current: View | undefined;
const listeners = new Set<() => void>();

function setView(view: View | undefined) {
  current = view;
  for (const listener of listeners) listener();
}

/** Says which record this page shows, for as long as it shows it. */
export function useView({ kind, id }: RecordRef, name: string) {
  useEffect(() => {
    setView({ kind, id, name });
    return () => setView(undefined);
  }, [kind, id, name]);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useCurrentView = () => useSyncExternalStore(subscribe, () => current);
