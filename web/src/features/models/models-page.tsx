import { Badge, type Tone } from '@/components/badge';
import { Card } from '@/components/card';
import { Page } from '@/components/page';
import { ErrorNote } from '@/components/state/error-state';
import { useSession } from '@/features/session/use-session';
import { strings } from '@/strings';
import type { InferenceModel } from '@/types';
import { useInference } from './api/inference';
import { Ledger } from './ledger';
import { PolicyForm } from './policy-form';
import { Totals } from './totals';

const tones: Record<InferenceModel['state'], Tone> = {
  on: 'ok',
  off: 'neutral',
  loading: 'accent',
  resting: 'warn',
};

/** What models may do, what they did, and what it cost. */
export function ModelsPage() {
  const { user } = useSession();
  const { data, error } = useInference();
  const words = strings.models;
  return (
    <Page title={words.title} lead={words.lead}>
      <ErrorNote error={error} />
      {data && (
        <>
          <div className="grid gap-4 md:grid-cols-2">
            {data.models.map((model) => (
              <Model
                key={model.tier}
                model={model}
                isAllowed={
                  model.tier === 'own' ? data.policy.own_is_allowed : data.policy.remote_is_allowed
                }
              />
            ))}
          </div>
          <Card title={words.policy}>
            <PolicyForm inference={data} canEdit={user.is_admin} />
          </Card>
          <Card title={words.totals} flush>
            <Totals totals={data.last_30_days} currency={data.currency} />
          </Card>
          <Card title={words.runs} flush>
            <Ledger currency={data.currency} />
          </Card>
        </>
      )}
    </Page>
  );
}

interface ModelProps {
  model: InferenceModel;
  /** By the workspace's policy. */
  isAllowed: boolean;
}

function Model({ model, isAllowed }: ModelProps) {
  const words = strings.models;
  const isIdle = model.state === 'on' && !isAllowed;
  const place = [model.where, model.region].filter(Boolean).join(', ');
  return (
    <Card
      title={words.tiers[model.tier]}
      action={
        <Badge tone={isIdle ? 'neutral' : tones[model.state]}>
          {isIdle ? words.notAllowed : words.states[model.state]}
        </Badge>
      }
    >
      <div className="grid gap-1 text-sm">
        {model.name && <p className="font-medium break-all">{model.name}</p>}
        {place && <p className="text-faint">{place}</p>}
        {model.reason && <p>{model.reason}</p>}
        {model.hint && <p className="text-soft">{model.hint}</p>}
      </div>
    </Card>
  );
}
