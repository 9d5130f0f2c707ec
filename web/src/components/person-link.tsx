import { Link } from '@tanstack/react-router';
import { cx } from '@/lib/class-names';
import { displayName } from '@/lib/people';
import type { Id } from '@/types';

interface PersonLinkProps {
  person: { name: string; address: string; contact?: Id | null };
  className?: string;
}

/** A name; a link where it is a contact, since colleagues and robots are none. */
export function PersonLink({ person, className }: PersonLinkProps) {
  const name = displayName(person);
  if (!person.contact) {
    return (
      <span title={person.address} className={className}>
        {name}
      </span>
    );
  }
  return (
    <Link
      to="/contacts/$contactId"
      params={{ contactId: person.contact }}
      title={person.address}
      className={cx('hover:text-accent', className)}
    >
      {name}
    </Link>
  );
}
