import { cx } from '@/lib/class-names';
import { initialsOf, slotOf } from '@/lib/people';

const tones = [
  'bg-accent-tint text-accent',
  'bg-violet-tint text-violet',
  'bg-ok-tint text-ok',
  'bg-warn-tint text-warn',
];

const sizes = { sm: 'size-7 text-2xs', md: 'size-9 text-xs', lg: 'size-14 text-lg' };

interface AvatarProps {
  name: string;
  size?: keyof typeof sizes;
  square?: boolean;
}

/** Initials on a colour that belongs to the name. Says nothing that the name beside doesn't. */
export function Avatar({ name, size = 'md', square }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={cx(
        'grid shrink-0 place-items-center font-semibold tracking-wide select-none',
        square ? 'rounded-xl' : 'rounded-full',
        sizes[size],
        tones[slotOf(name, tones.length)],
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
