import {
  BadgeAlert,
  HandCoins,
  type LucideIcon,
  MoonStar,
  Swords,
  UserRound,
  UserRoundX,
} from 'lucide-react';
import type { Tone } from '@/components/badge';
import type { SignalKind } from '@/types';

export const signalLooks: Record<SignalKind, { icon: LucideIcon; tone: Tone }> = {
  gone_quiet: { icon: MoonStar, tone: 'danger' },
  single_threaded: { icon: UserRound, tone: 'neutral' },
  competitor_named: { icon: Swords, tone: 'warn' },
  price_pushed: { icon: HandCoins, tone: 'warn' },
  decision_maker_missing: { icon: UserRoundX, tone: 'violet' },
  promise_broken: { icon: BadgeAlert, tone: 'danger' },
};
