// Single-key shortcuts. They rest while a person types, holds a modifier or has a dialog open.
import { useEffect, useRef } from 'react';

export type Hotkeys = Record<string, (event: KeyboardEvent) => void>;

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') {
    return true;
  }
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
}

const overlay = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Keys as KeyboardEvent.key has them; "mod+k" is Ctrl-K, or Cmd-K on a Mac. */
export function useHotkeys(hotkeys: Hotkeys, { enabled = true, overOverlays = false } = {}) {
  const latest = useRef(hotkeys);
  latest.current = hotkeys;
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const modified = event.metaKey || event.ctrlKey;
      const key = modified ? `mod+${event.key.toLowerCase()}` : event.key;
      const handler = latest.current[key];
      if (!handler || event.altKey) return;
      if (!modified && isTyping(event.target)) return;
      if (!overOverlays && document.querySelector(overlay)) return;
      event.preventDefault();
      handler(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled, overOverlays]);
}
