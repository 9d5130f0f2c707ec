import { Link } from '@tanstack/react-router';
import { Avatar } from '@/components/avatar';
import { Time } from '@/components/time';
import type { Contact } from '@/types';

export function ContactRow({ contact }: { contact: Contact }) {
  const name = contact.name || contact.addresses[0] || '';
  const second = [contact.title, contact.company?.name].filter(Boolean).join(' · ');
  return (
    <Link
      to="/contacts/$contactId"
      params={{ contactId: contact.id }}
      className="flex min-h-16 items-center gap-3 px-4 py-2.5 transition-colors -outline-offset-2 hover:bg-hover"
    >
      <Avatar name={name} />
      <span className="grid min-w-0 flex-1 gap-x-6 sm:grid-cols-2 sm:items-center">
        <span className="grid min-w-0">
          <span className="flex items-baseline justify-between gap-2">
            <span className="min-w-0 font-medium">{name}</span>
            <Time
              isLight
              at={contact.last_activity_at}
              className="shrink-0 text-xs text-faint sm:hidden"
            />
          </span>
          {second && <span className="text-sm text-soft">{second}</span>}
        </span>
        {contact.name && <span className="min-w-0 text-sm text-faint">{contact.addresses[0]}</span>}
      </span>
      <Time
        isLight
        at={contact.last_activity_at}
        className="w-24 shrink-0 text-right text-sm text-faint max-sm:hidden"
      />
    </Link>
  );
}
