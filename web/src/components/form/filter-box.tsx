import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { inputClass } from '@/components/form/text-field';
import { useHotkeys } from '@/lib/use-hotkeys';
import { strings } from '@/strings';

interface FilterBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Narrows the list below; "f" goes to it. */
export function FilterBox({ label, value, onChange }: FilterBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  useHotkeys({ f: () => input.current?.focus() });
  return (
    <div className="relative w-full min-w-0 sm:w-72">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-faint"
      />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${inputClass} pr-9 pl-9 [&::-webkit-search-cancel-button]:hidden`}
      />
      {value && (
        <button
          type="button"
          aria-label={strings.list.clearFilter}
          onClick={() => onChange('')}
          className="absolute top-1/2 right-1.5 grid size-7 -translate-y-1/2 place-items-center rounded-md text-faint hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
