import type { ReactNode } from 'react';
import { cx } from '@/lib/class-names';

export type Tone = 'neutral' | 'accent' | 'danger' | 'warn' | 'ok' | 'violet';

const tones: Record<Tone, string> = {
  neutral: 'bg-sunken text-soft',
  accent: 'bg-accent-tint text-accent',
  danger: 'bg-danger-tint text-danger',
  warn: 'bg-warn-tint text-warn',
  ok: 'bg-ok-tint text-ok',
  violet: 'bg-violet-tint text-violet',
};

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 justify-self-start rounded-md px-1.5 py-0.5 text-xs font-medium',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
