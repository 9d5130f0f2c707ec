import { SelectField } from '@/components/form/select-field';
import { strings } from '@/strings';
import type { ActivityBrief } from '@/types';

interface IntentFilterProps {
  items: ActivityBrief[];
  value: string;
  onChange: (intent: string) => void;
}

/** Only where there is something to choose from: a mailbox without labels shows no list of them. */
export function IntentFilter({ items, value, onChange }: IntentFilterProps) {
  if (!value && !items.some((item) => item.intent)) return null;
  const names = Object.entries(strings.activities.intents);
  return (
    <SelectField
      label={strings.activities.intentFilter}
      hideLabel
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[
        { value: '', label: strings.activities.allIntents },
        ...names.map(([label, name]) => ({ value: label, label: name })),
      ]}
      className="ml-auto w-44"
    />
  );
}
