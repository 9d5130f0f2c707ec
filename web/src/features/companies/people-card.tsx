import { Link } from '@tanstack/react-router';
import { Avatar } from '@/components/avatar';
import { Card } from '@/components/card';
import { Button } from '@/components/form/button';
import { Skeleton } from '@/components/state/skeleton';
import { useContacts } from '@/features/contacts/api/get-contacts';
import { strings } from '@/strings';
import type { Id } from '@/types';

export function PeopleCard({ company }: { company: Id }) {
  const query = useContacts({ company, order: 'last_activity' });
  return (
    <Card title={strings.companies.people}>
      {query.isPending && <Skeleton className="h-16 w-full" />}
      {query.data && query.items.length === 0 && (
        <p className="text-sm text-faint">{strings.companies.noPeople}</p>
      )}
      <ul className="-mx-2 grid gap-0.5">
        {query.items.map((contact) => (
          <li key={contact.id}>
            <Link
              to="/contacts/$contactId"
              params={{ contactId: contact.id }}
              className="flex items-center gap-2.5 rounded-lg px-2 py-1.5 hover:bg-hover"
            >
              <Avatar name={contact.name || contact.addresses[0] || ''} size="sm" />
              <span className="grid min-w-0 text-sm">
                <span className="font-medium">{contact.name || contact.addresses[0]}</span>
                {contact.title && <span className="text-faint">{contact.title}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button size="sm" tone="quiet" onClick={() => query.fetchNextPage()}>
          {strings.more}
        </Button>
      )}
    </Card>
  );
}
