import { Link } from '@tanstack/react-router';
import { cx } from '@/lib/class-names';
import type { Place } from './navigation';

interface NavLinkProps {
  place: Place;
  count?: number;
  isCompact?: boolean;
}

export function NavLink({ place, count, isCompact }: NavLinkProps) {
  const Icon = place.icon;
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: place.to === '/' }}
      activeProps={{ 'data-active': '' }}
      className={cx(
        'group flex items-center text-soft transition-colors hover:text-ink data-active:text-ink',
        isCompact
          ? 'min-h-14 min-w-0 flex-1 flex-col justify-center gap-0.5 text-[0.625rem] data-active:text-accent'
          : 'min-h-9 gap-3 rounded-lg px-3 text-sm hover:bg-hover data-active:bg-hover data-active:font-medium',
      )}
    >
      <span className="relative">
        <Icon
          aria-hidden
          strokeWidth={1.75}
          className={cx('group-data-active:text-accent', isCompact ? 'size-5' : 'size-[1.125rem]')}
        />
        {isCompact && !!count && (
          <span aria-hidden className="absolute -top-0.5 -right-1 size-2 rounded-full bg-accent" />
        )}
      </span>
      <span>{place.label}</span>
      {!isCompact && !!count && (
        <span className="ml-auto rounded-md bg-accent-tint px-1.5 text-xs font-medium text-accent tabular-nums">
          {count}
        </span>
      )}
    </Link>
  );
}
