import { Search } from 'lucide-react';
import { IconButton } from '@/components/form/icon-button';
import { Logo } from '@/components/logo';
import type { LineState } from '@/live/stream';
import { strings } from '@/strings';
import { LineIndicator } from './line-indicator';
import { UserMenu } from './user-menu';

interface TopBarProps {
  line: LineState;
  onSearch: () => void;
  onHelp: () => void;
}

/** On a phone: what the sidebar holds on a wide window. */
export function TopBar({ line, onSearch, onHelp }: TopBarProps) {
  return (
    <header className="flex min-h-13 items-center gap-1 border-b border-line bg-surface px-3 md:hidden">
      <Logo className="size-7" />
      <span className="ml-1.5 font-semibold tracking-tight">{strings.shell.product}</span>
      <div className="ml-auto flex items-center gap-1">
        {line === 'offline' && <LineIndicator line={line} />}
        <IconButton icon={Search} label={strings.shell.searchOrAsk} onClick={onSearch} />
        <UserMenu onHelp={onHelp} isCompact />
      </div>
    </header>
  );
}
