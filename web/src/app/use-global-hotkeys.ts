import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Hotkeys, useHotkeys } from '@/lib/use-hotkeys';
import { places } from './navigation';

const chordMs = 1200;

/** Search, help and "g then a letter" from every page. */
export function useGlobalHotkeys() {
  const navigate = useNavigate();
  const [overlay, setOverlay] = useState<'search' | 'help' | null>(null);
  const lastGo = useRef(0);

  const hotkeys: Hotkeys = {
    'mod+k': () => setOverlay('search'),
    '/': () => setOverlay('search'),
    '?': () => setOverlay('help'),
    g: () => {
      lastGo.current = performance.now();
    },
  };
  useHotkeys(hotkeys);
  useGoKeys(lastGo, (to) => void navigate({ to }));
  return { overlay, setOverlay };
}

function useGoKeys(lastGo: { current: number }, go: (to: (typeof places)[number]['to']) => void) {
  const hotkeys: Hotkeys = {};
  for (const place of places) {
    hotkeys[place.hotkey] = () => {
      if (performance.now() - lastGo.current < chordMs) go(place.to);
      lastGo.current = 0;
    };
  }
  useHotkeys(hotkeys);
}
