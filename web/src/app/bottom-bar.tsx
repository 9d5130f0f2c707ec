import { useToday } from '@/features/today/api/get-today';
import { strings } from '@/strings';
import { NavLink } from './nav-link';
import { places } from './navigation';

export function BottomBar() {
  const { data: today } = useToday();
  return (
    <nav
      aria-label={strings.shell.navigation}
      className="flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {places.map((place) => (
        <NavLink
          key={place.to}
          place={place}
          isCompact
          count={place.to === '/' ? today?.items.length : undefined}
        />
      ))}
    </nav>
  );
}
