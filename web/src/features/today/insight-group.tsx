import {
  CalendarClock,
  FileWarning,
  Hourglass,
  type LucideIcon,
  MessageCircleQuestion,
  Siren,
  TriangleAlert,
} from 'lucide-react';
import { useId } from 'react';
import { Badge, type Tone } from '@/components/badge';
import { strings } from '@/strings';
import type { Insight, InsightKind } from '@/types';
import { InsightCard } from './insight-card';
import type { InsightCursor } from './use-insight-cursor';

export const insightLooks: Record<InsightKind, { icon: LucideIcon; tone: Tone }> = {
  promise_overdue: { icon: Siren, tone: 'danger' },
  answer_awaited: { icon: MessageCircleQuestion, tone: 'accent' },
  promise_due: { icon: CalendarClock, tone: 'warn' },
  theirs_overdue: { icon: Hourglass, tone: 'violet' },
  deal_signal: { icon: TriangleAlert, tone: 'warn' },
  contract_risk: { icon: FileWarning, tone: 'danger' },
};

interface InsightGroupProps {
  kind: InsightKind;
  items: Insight[];
  cursor: InsightCursor;
}

export function InsightGroup({ kind, items, cursor }: InsightGroupProps) {
  const id = useId();
  const { icon: Icon, tone } = insightLooks[kind];
  return (
    <section aria-labelledby={id} className="mt-2 grid gap-3">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Badge tone={tone}>
          <Icon aria-hidden className="size-3.5" />
          {items.length}
        </Badge>
        <h2 id={id} className="text-base font-semibold">
          {strings.today.groups[kind]}
        </h2>
        <p className="text-sm text-faint">{strings.today.groupHints[kind]}</p>
      </div>
      <ul className="grid gap-2.5">
        {items.map((insight) => (
          <InsightCard key={insight.id} insight={insight} cursor={cursor} />
        ))}
      </ul>
    </section>
  );
}
