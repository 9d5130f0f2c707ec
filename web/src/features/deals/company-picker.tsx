import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/form/icon-button';
import { RecordPicker } from '@/components/form/record-picker';
import { useCompanies } from '@/features/companies/api/get-companies';
import { useDebounced } from '@/lib/use-debounced';
import { strings } from '@/strings';
import type { CompanyBrief } from '@/types';

interface CompanyPickerProps {
  value?: CompanyBrief | null;
  onChange: (company: CompanyBrief | null) => void;
}

export function CompanyPicker({ value, onChange }: CompanyPickerProps) {
  const [text, setText] = useState('');
  const settled = useDebounced(text.trim(), 150);
  const { items } = useCompanies({ query: settled || undefined, order: 'name' });
  if (value) {
    return (
      <div className="grid gap-1.5">
        <span className="text-sm font-medium">{strings.deals.company}</span>
        <span className="flex min-h-10 items-center justify-between rounded-lg bg-sunken pr-1 pl-3">
          {value.name || value.mail_domain}
          <IconButton icon={X} label={strings.deals.noCompany} onClick={() => onChange(null)} />
        </span>
      </div>
    );
  }
  return (
    <RecordPicker
      label={strings.deals.company}
      placeholder={strings.deals.chooseCompany}
      text={text}
      onText={setText}
      choices={(text.trim() && settled === text.trim() ? items : []).slice(0, 8).map((company) => ({
        id: company.id,
        name: company.name || company.mail_domain,
        note: company.mail_domain,
      }))}
      onChoose={(choice) => {
        setText('');
        onChange(items.find((company) => company.id === choice.id) ?? null);
      }}
    />
  );
}
