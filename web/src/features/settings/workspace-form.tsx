import { type FormEvent, useState } from 'react';
import { Button } from '@/components/form/button';
import { TextField } from '@/components/form/text-field';
import { ZoneField } from '@/components/form/zone-field';
import { ErrorNote } from '@/components/state/error-state';
import { parseDomains } from '@/lib/domains';
import { toast } from '@/lib/toast';
import { strings } from '@/strings';
import type { Workspace } from '@/types';
import { useUpdateWorkspace } from './api/update-workspace';

interface WorkspaceFormProps {
  workspace: Workspace;
  canEdit: boolean;
}

export function WorkspaceForm({ workspace, canEdit }: WorkspaceFormProps) {
  const [name, setName] = useState(workspace.name);
  const [zone, setZone] = useState(workspace.time_zone || 'UTC');
  const [domains, setDomains] = useState(workspace.team_domains.join(', '));
  const update = useUpdateWorkspace();
  const words = strings.settings;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { name: name.trim(), time_zone: zone, team_domains: parseDomains(domains) },
      { onSuccess: () => toast(words.saved) },
    );
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextField
        label={words.name}
        required
        disabled={!canEdit}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={words.domains}
        hint={words.domainsHint}
        disabled={!canEdit}
        value={domains}
        onChange={(event) => setDomains(event.target.value)}
      />
      <ZoneField label={words.zone} value={zone} disabled={!canEdit} onChange={setZone} />
      <ErrorNote error={update.error} />
      {canEdit ? (
        <Button type="submit" tone="primary" busy={update.isPending} className="justify-self-end">
          {strings.save}
        </Button>
      ) : (
        <p className="text-sm text-faint">{words.adminOnly}</p>
      )}
    </form>
  );
}
