import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { strings } from '@/strings';
import type { Security } from '@/types';
import type { ImapDraft } from './use-imap-draft';

interface ServerFieldsProps {
  draft: ImapDraft;
  onChange: (change: Partial<ImapDraft>) => void;
}

const securities: Security[] = ['tls', 'starttls', 'none'];
const usualPort: Record<Security, string> = { tls: '993', starttls: '143', none: '143' };

export function ServerFields({ draft, onChange }: ServerFieldsProps) {
  const words = strings.accounts;
  return (
    <fieldset className="grid gap-4 rounded-xl border border-line p-4">
      <legend className="px-1 text-sm font-medium">{words.server}</legend>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_6rem]">
        <TextField
          label={words.host}
          required
          value={draft.host}
          onChange={(event) => onChange({ host: event.target.value })}
        />
        <TextField
          label={words.port}
          required
          inputMode="numeric"
          pattern="\d{1,5}"
          value={draft.port}
          onChange={(event) => onChange({ port: event.target.value })}
        />
      </div>
      <SelectField
        label={words.security}
        value={draft.security}
        onChange={(event) => {
          const security = event.target.value as Security;
          const isUsual = draft.port === usualPort[draft.security];
          onChange({ security, ...(isUsual ? { port: usualPort[security] } : {}) });
        }}
        options={securities.map((value) => ({ value, label: words.securities[value] }))}
      />
      <TextField
        label={words.userName}
        hint={words.userNameHint}
        placeholder={draft.address}
        value={draft.user_name}
        onChange={(event) => onChange({ user_name: event.target.value })}
      />
      <TextField
        label={words.name}
        hint={words.nameHint}
        placeholder={draft.address}
        value={draft.name}
        onChange={(event) => onChange({ name: event.target.value })}
      />
    </fieldset>
  );
}
