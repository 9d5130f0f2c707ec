import { Sparkle } from 'lucide-react';
import { Badge } from '@/components/badge';
import { Tooltip } from '@/components/overlay/tooltip';
import { strings } from '@/strings';
import type { ActivityBrief } from '@/types';

/** What a model reads the mail to be after; who hovers or focuses it learns how sure it is. */
export function IntentBadge({ activity }: { activity: ActivityBrief }) {
  const { intent, sentiment } = activity;
  const name = intent && strings.activities.intents[intent.label];
  if (!intent || !name) return null;
  const text = strings.activities.intentHint(intent.probability, sentiment?.label);
  return (
    <Tooltip text={text}>
      <span>
        <Badge>
          <Sparkle aria-hidden className="size-3" />
          {name}
          <span className="sr-only">. {text}</span>
        </Badge>
      </span>
    </Tooltip>
  );
}
