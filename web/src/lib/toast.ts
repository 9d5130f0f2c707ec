// Short messages at the window's edge, most of them with a way back ("Undo").
import { useSyncExternalStore } from 'react';
import { isProblem } from './problem';

export interface ToastMessage {
  id: number;
  text: string;
  tone: 'plain' | 'problem';
  action?: { label: string; run: () => void };
}

let messages: ToastMessage[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function publish(next: ToastMessage[]) {
  messages = next;
  for (const listener of listeners) listener();
}

export function toast(text: string, action?: ToastMessage['action']) {
  lastId += 1;
  publish([...messages.slice(-2), { id: lastId, text, tone: 'plain', action }]);
}

export function toastProblem(error: unknown, fallback: string) {
  lastId += 1;
  const text = isProblem(error) ? [error.detail || error.title, error.hint].join(' ').trim() : '';
  publish([...messages.slice(-2), { id: lastId, text: text || fallback, tone: 'problem' }]);
}

export const dismissToast = (id: number) => publish(messages.filter((each) => each.id !== id));

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useToasts = () => useSyncExternalStore(subscribe, () => messages);
