import { X } from 'lucide-react';
import { useState } from 'react';
import { RecordPicker } from '@/components/form/record-picker';
import { useContacts } from '@/features/contacts/api/get-contacts';
import { useDebounced } from '@/lib/use-debounced';
import { strings } from '@/strings';
import type { ContactBrief } from '@/types';

interface PeoplePickerProps {
  value: ContactBrief[];
  onChange: (people: ContactBrief[]) => void;
}

export function PeoplePicker({ value, onChange }: PeoplePickerProps) {
  const [text, setText] = useState('');
  const settled = useDebounced(text.trim(), 150);
  const { items } = useContacts({ query: settled || undefined, order: 'name' });
  const choices = (text.trim() && settled === text.trim() ? items : [])
    .filter((contact) => !value.some((person) => person.id === contact.id))
    .slice(0, 8)
    .map((contact) => ({
      id: contact.id,
      name: contact.name || contact.addresses[0] || '',
      note: contact.addresses[0],
    }));
  return (
    <div className="grid gap-2">
      <RecordPicker
        label={strings.deals.contacts}
        placeholder={strings.deals.choosePerson}
        text={text}
        onText={setText}
        choices={choices}
        onChoose={({ id, name, note }) => {
          setText('');
          onChange([...value, { id, name, address: note ?? '' }]);
        }}
      />
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {value.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                aria-label={strings.deals.removePerson(person.name)}
                onClick={() => onChange(value.filter((each) => each.id !== person.id))}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-full bg-sunken pr-2 pl-3 text-sm hover:bg-hover"
              >
                {person.name || person.address}
                <X aria-hidden className="size-3.5 text-faint" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
