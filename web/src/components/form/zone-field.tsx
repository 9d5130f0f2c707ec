import { useMemo } from 'react';
import { SelectField } from '@/components/form/select-field';

interface ZoneFieldProps {
  label: string;
  hint?: string;
  value: string;
  disabled?: boolean;
  onChange: (zone: string) => void;
}

export function ZoneField({ label, hint, value, disabled, onChange }: ZoneFieldProps) {
  const options = useMemo(() => {
    const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', value]);
    return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  }, [value]);
  return (
    <SelectField
      label={label}
      hint={hint}
      value={value}
      disabled={disabled}
      options={options}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
