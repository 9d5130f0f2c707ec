import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { strings } from '@/strings';
import type { Id } from '@/types';
import { useDealToday } from './api/get-today';
import { insightLooks } from './insight-group';
import { InsightSource } from './insight-source';

/** What of this deal needs the rep now; nothing where nothing does. */
export function DealInsights({ deal }: { deal: Id }) {
  const query = useDealToday(deal);
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={strings.today.ofDeal}>
      <ul className="grid gap-4">
        {items.map((insight) => {
          const { id, kind, title, reason } = insight;
          const { icon: Icon, tone } = insightLooks[kind];
          return (
            <li key={id} className="grid gap-1.5">
              <p className="flex items-start gap-2 text-sm font-medium text-pretty">
                <Badge tone={tone}>
                  <Icon aria-hidden className="size-3.5" />
                </Badge>
                {title}
              </p>
              <p className="text-sm text-soft">{reason}</p>
              <InsightSource insight={insight} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
