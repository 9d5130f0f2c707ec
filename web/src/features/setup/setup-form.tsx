import { type FormEvent, useState } from 'react';
import { Button } from '@/components/form/button';
import { TextField } from '@/components/form/text-field';
import { ZoneField } from '@/components/form/zone-field';
import { ErrorNote } from '@/components/state/error-state';
import { domainOf, isPublicDomain } from '@/features/connections/presets';
import { parseDomains } from '@/lib/domains';
import { strings } from '@/strings';
import type { SetupFields } from '@/types';
import { useSetUp } from './api/post-setup';

interface SetupFormProps {
  token: string;
  step: number;
  onStep: (step: number) => void;
  onDone: () => void;
}

const browserZone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const passwordLengthMin = 10;

type Draft = Omit<SetupFields, 'token' | 'team_domains'> & { domains: string };

/** Who you are, then who your team is. Sent together: half a workspace helps nobody. */
export function SetupForm({ token, step, onStep, onDone }: SetupFormProps) {
  const setUp = useSetUp();
  const [draft, setDraft] = useState<Draft>({
    name: '',
    address: '',
    password: '',
    workspace_name: '',
    time_zone: browserZone,
    domains: '',
  });
  const set = (change: Partial<Draft>) => setDraft((old) => ({ ...old, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step === 0) {
      if (draft.password.length < passwordLengthMin) return;
      const domain = domainOf(draft.address);
      if (!draft.domains && !isPublicDomain(domain)) set({ domains: domain });
      return onStep(1);
    }
    const { domains, ...fields } = draft;
    setUp.mutate({ ...fields, token, team_domains: parseDomains(domains) }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit} className="grid gap-5">
      {step === 0 ? (
        <AccountFields draft={draft} onChange={set} />
      ) : (
        <TeamFields draft={draft} onChange={set} />
      )}
      <ErrorNote error={setUp.error} />
      <div className="flex flex-wrap justify-end gap-2">
        {step === 1 && (
          <Button size="lg" tone="quiet" onClick={() => onStep(0)}>
            {strings.back}
          </Button>
        )}
        <Button type="submit" size="lg" tone="primary" busy={setUp.isPending}>
          {step === 0 ? strings.next : strings.setup.create}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

function AccountFields({ draft, onChange }: FieldsProps) {
  const words = strings.setup;
  const isShort = draft.password !== '' && draft.password.length < passwordLengthMin;
  return (
    <>
      <TextField
        label={words.name}
        name="name"
        autoComplete="name"
        required
        value={draft.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <TextField
        label={words.address}
        hint={words.addressHint}
        name="address"
        type="email"
        autoComplete="username"
        required
        value={draft.address}
        onChange={(event) => onChange({ address: event.target.value })}
      />
      <TextField
        label={words.password}
        hint={isShort ? words.passwordShort : words.passwordHint}
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={passwordLengthMin}
        maxLength={200}
        value={draft.password}
        onChange={(event) => onChange({ password: event.target.value })}
      />
    </>
  );
}

function TeamFields({ draft, onChange }: FieldsProps) {
  const words = strings.setup;
  const publicDomain = parseDomains(draft.domains).find(isPublicDomain);
  return (
    <>
      <TextField
        label={words.workspace}
        name="workspace"
        autoComplete="organization"
        required
        value={draft.workspace_name}
        onChange={(event) => onChange({ workspace_name: event.target.value })}
      />
      <TextField
        label={words.domains}
        hint={words.domainsHint}
        error={publicDomain && words.publicDomain(publicDomain)}
        name="domains"
        value={draft.domains}
        onChange={(event) => onChange({ domains: event.target.value })}
      />
      <ZoneField
        label={words.zone}
        hint={words.zoneHint}
        value={draft.time_zone}
        onChange={(time_zone) => onChange({ time_zone })}
      />
    </>
  );
}
