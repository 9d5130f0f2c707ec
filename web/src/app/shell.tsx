import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { HealthNote } from '@/features/health/health-note';
import { SearchDialog } from '@/features/search/search-dialog';
import { useSession } from '@/features/session/use-session';
import { useLive } from '@/live/use-live';
import { strings } from '@/strings';
import { BottomBar } from './bottom-bar';
import { SampleBanner } from './sample-banner';
import { ShortcutSheet } from './shortcut-sheet';
import { Sidebar } from './sidebar';
import { TopBar } from './top-bar';
import { useGlobalHotkeys } from './use-global-hotkeys';

/** What stands around each page after signing in. */
export function Shell() {
  const session = useSession();
  const line = useLive(session.user.id && `${session.workspace.id}/${session.user.id}`);
  const { overlay, setOverlay } = useGlobalHotkeys();
  const router = useRouter();
  const isSignedOut = !session.user.id;
  useEffect(() => {
    if (isSignedOut) void router.invalidate();
  }, [isSignedOut, router]);

  const openSearch = () => setOverlay('search');
  return (
    <div className="flex h-full flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-lg bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {strings.shell.skip}
      </a>
      {session.workspace.is_sample && <SampleBanner />}
      <TopBar line={line} onSearch={openSearch} onHelp={() => setOverlay('help')} />
      <div className="flex min-h-0 flex-1">
        <Sidebar line={line} onSearch={openSearch} onHelp={() => setOverlay('help')} />
        <main
          id="content"
          tabIndex={-1}
          className="relative min-w-0 flex-1 overflow-y-auto outline-none"
        >
          <HealthNote />
          <Outlet />
        </main>
      </div>
      <BottomBar />
      <SearchDialog isOpen={overlay === 'search'} onClose={() => setOverlay(null)} />
      <ShortcutSheet isOpen={overlay === 'help'} onClose={() => setOverlay(null)} />
    </div>
  );
}
