import { Badge } from '@/components/badge';
import { strings } from '@/strings';
import type { ContractCounts } from '@/types';
import { looks } from './severity';

const words = strings.contracts;

/** What the last look at a draft found. */
export function CountsBadges({ counts }: { counts?: ContractCounts }) {
  if (!counts) return <Badge>{words.notReviewed}</Badge>;
  if (counts.state !== 'read') return <Badge tone="warn">{words.states[counts.state]}</Badge>;
  const found = (['high', 'medium', 'low'] as const).filter((each) => counts[each] > 0);
  if (found.length === 0) return <Badge tone="ok">{words.clean}</Badge>;
  return (
    <span className="flex flex-wrap gap-1">
      {found.map((severity) => {
        const { tone, icon: Icon } = looks[severity];
        return (
          <Badge key={severity} tone={tone}>
            <Icon aria-hidden className="size-3.5" />
            {words[severity](counts[severity])}
          </Badge>
        );
      })}
    </span>
  );
}
