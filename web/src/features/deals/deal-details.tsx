import { Link } from '@tanstack/react-router';
import { Card } from '@/components/card';
import { Field, FieldList } from '@/components/field-list';
import { PersonLink } from '@/components/person-link';
import { formatDay } from '@/lib/moment/days';
import { formatMoney } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Deal } from '@/types';

export function DealDetails({ deal }: { deal: Deal }) {
  return (
    <Card title={strings.contacts.details}>
      <FieldList>
        {deal.company && (
          <Field label={strings.deals.company}>
            <Link
              to="/companies/$companyId"
              params={{ companyId: deal.company.id }}
              className="hover:text-accent"
            >
              {deal.company.name || deal.company.mail_domain}
            </Link>
          </Field>
        )}
        {deal.contacts.length > 0 && (
          <Field label={strings.deals.contacts}>
            <ul className="grid gap-1">
              {deal.contacts.map((person) => (
                <li key={person.id}>
                  <PersonLink person={{ ...person, contact: person.id }} />
                </li>
              ))}
            </ul>
          </Field>
        )}
        {deal.amount && <Field label={strings.deals.amount}>{formatMoney(deal.amount)}</Field>}
        {deal.close_date && (
          <Field label={strings.deals.closeDate}>{formatDay(deal.close_date)}</Field>
        )}
      </FieldList>
    </Card>
  );
}
