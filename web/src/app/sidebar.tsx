import { Search } from 'lucide-react';
import { Kbd } from '@/components/kbd';
import { Logo } from '@/components/logo';
import { useToday } from '@/features/today/api/get-today';
import type { LineState } from '@/live/stream';
import { strings } from '@/strings';
import { LineIndicator } from './line-indicator';
import { NavLink } from './nav-link';
import { places } from './navigation';
import { UserMenu } from './user-menu';

interface SidebarProps {
  line: LineState;
  onSearch: () => void;
  onHelp: () => void;
}

export function Sidebar({ line, onSearch, onHelp }: SidebarProps) {
  const { data: today } = useToday();
  return (
    <aside className="hidden w-60 shrink-0 flex-col gap-4 overflow-y-auto border-r border-line bg-sunken px-3 py-4 md:flex">
      <div className="flex items-center gap-2.5 px-2">
        <Logo />
        <span className="text-base font-semibold tracking-tight">{strings.shell.product}</span>
      </div>
      <button
        type="button"
        onClick={onSearch}
        className="flex min-h-9 items-center gap-2.5 rounded-lg border border-line-strong bg-surface px-2.5 text-sm text-faint shadow-card hover:border-faint"
      >
        <Search aria-hidden className="size-4" />
        <span className="flex-1 text-left">{strings.shell.searchOrAsk}</span>
        <Kbd keys="mod+K" />
      </button>
      <nav aria-label={strings.shell.navigation} className="grid gap-0.5">
        {places.map((place) => (
          <NavLink
            key={place.to}
            place={place}
            count={place.to === '/' ? today?.items.length : undefined}
          />
        ))}
      </nav>
      <div className="mt-auto grid gap-2">
        <LineIndicator line={line} />
        <UserMenu onHelp={onHelp} />
      </div>
    </aside>
  );
}
