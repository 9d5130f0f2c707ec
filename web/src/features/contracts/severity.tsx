import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { Badge, type Tone } from '@/components/badge';
import { strings } from '@/strings';
import type { Severity } from '@/types';

interface Look {
  tone: Tone;
  icon: LucideIcon;
  /** Of a clause in the text. */
  block: string;
}

export const looks: Record<Severity, Look> = {
  high: { tone: 'danger', icon: TriangleAlert, block: 'border-danger bg-danger-tint' },
  medium: { tone: 'warn', icon: CircleAlert, block: 'border-warn bg-warn-tint' },
  low: { tone: 'violet', icon: Info, block: 'border-violet bg-violet-tint' },
  fine: { tone: 'ok', icon: CircleCheck, block: 'border-line-strong' },
};

export function SeverityBadge({ severity }: { severity: Severity }) {
  const { tone, icon: Icon } = looks[severity];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {strings.contracts.severities[severity]}
    </Badge>
  );
}
