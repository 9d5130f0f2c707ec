import { useQuery } from '@tanstack/react-query';
import { Monitor, Moon, Sun } from 'lucide-react';
import { Card } from '@/components/card';
import { Field, FieldList } from '@/components/field-list';
import { Segmented } from '@/components/form/segmented';
import { Page } from '@/components/page';
import { useSession } from '@/features/session/use-session';
import { setupQuery } from '@/features/setup/api/get-setup';
import { CompetitorsForm } from '@/features/signals/competitors-form';
import { setTheme, type Theme, useTheme } from '@/lib/theme';
import { strings } from '@/strings';
import { WorkspaceForm } from './workspace-form';

const themeIcons = { system: Monitor, light: Sun, dark: Moon };

export function SettingsPage() {
  const { user, workspace } = useSession();
  const { data: setup } = useQuery(setupQuery);
  const words = strings.settings;
  return (
    <Page title={words.title} width="narrow">
      <Card title={words.workspace}>
        <WorkspaceForm key={workspace.id} workspace={workspace} canEdit={user.is_admin} />
      </Card>
      <Card title={strings.signals.competitors}>
        <CompetitorsForm canEdit={user.is_admin} />
      </Card>
      <Card title={words.appearance}>
        <Appearance />
      </Card>
      <Card title={words.about}>
        <FieldList>
          <Field label={words.you}>
            {user.name} <span className="break-all text-faint">{user.address}</span>
          </Field>
          <Field label={words.region}>{workspace.region}</Field>
          {setup && <Field label={words.version}>{setup.version}</Field>}
        </FieldList>
      </Card>
    </Page>
  );
}

function Appearance() {
  const theme = useTheme();
  return (
    <Segmented<Theme>
      label={strings.shell.theme}
      value={theme}
      onChange={setTheme}
      options={(['system', 'light', 'dark'] as const).map((value) => {
        const Icon = themeIcons[value];
        return {
          value,
          label: (
            <>
              <Icon aria-hidden className="size-4" />
              {strings.shell.themes[value]}
            </>
          ),
        };
      })}
    />
  );
}
