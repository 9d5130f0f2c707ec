import { useNavigate } from '@tanstack/react-router';
import {
  ChevronsUpDown,
  Cpu,
  Keyboard,
  LogOut,
  Monitor,
  Moon,
  Settings,
  Sun,
  Timer,
} from 'lucide-react';
import { Avatar } from '@/components/avatar';
import { Menu } from '@/components/overlay/menu';
import { useSignOut } from '@/features/session/api/sign-out';
import { endSession } from '@/features/session/end-session';
import { useSession } from '@/features/session/use-session';
import { setTheme } from '@/lib/theme';
import { toastProblem } from '@/lib/toast';
import { strings } from '@/strings';

interface UserMenuProps {
  onHelp: () => void;
  isCompact?: boolean;
}

export function UserMenu({ onHelp, isCompact }: UserMenuProps) {
  const { user, workspace } = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const leave = () =>
    signOut.mutate(undefined, {
      onSuccess: () => navigate({ to: '/sign-in' }).then(endSession),
      onError: (error) => toastProblem(error, strings.errors.unreachable),
    });
  const { themes } = strings.shell;
  return (
    <Menu
      align={isCompact ? 'end' : 'start'}
      header={
        <>
          <span className="block font-medium text-ink">{user.name}</span>
          {user.address}
        </>
      }
      trigger={
        <button
          type="button"
          className="flex items-center gap-2.5 rounded-xl p-1.5 text-left hover:bg-hover"
        >
          <Avatar name={user.name || '?'} size="sm" />
          <span className="sr-only">{strings.shell.userMenu}</span>
          {!isCompact && (
            <>
              <span className="min-w-0 flex-1 text-sm leading-tight">
                <span className="block font-medium">{user.name}</span>
                <span className="block text-xs text-faint">{workspace.name}</span>
              </span>
              <ChevronsUpDown aria-hidden className="size-4 text-faint" />
            </>
          )}
        </button>
      }
      items={[
        {
          label: strings.shell.settings,
          icon: Settings,
          onSelect: () => navigate({ to: '/settings' }),
        },
        {
          label: strings.timeSaved.title,
          icon: Timer,
          onSelect: () => navigate({ to: '/time-saved' }),
        },
        { label: strings.models.title, icon: Cpu, onSelect: () => navigate({ to: '/models' }) },
        { label: strings.shell.shortcuts, icon: Keyboard, onSelect: onHelp },
        { label: themes.system, icon: Monitor, onSelect: () => setTheme('system') },
        { label: themes.light, icon: Sun, onSelect: () => setTheme('light') },
        { label: themes.dark, icon: Moon, onSelect: () => setTheme('dark') },
        { label: strings.shell.signOut, icon: LogOut, onSelect: leave },
      ]}
    />
  );
}
