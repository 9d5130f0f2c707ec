import { Fragment } from 'react';
import { Card } from '@/components/card';
import { Field, FieldList } from '@/components/field-list';
import { InlineEdit } from '@/components/form/inline-edit';
import { SourcedValue } from '@/components/sourced-value';
import { Time } from '@/components/time';
import { strings } from '@/strings';
import type { Contact } from '@/types';
import { useContactEdit } from './use-contact-edit';

export function ContactDetails({ contact }: { contact: Contact }) {
  const words = strings.contacts;
  return (
    <Card title={words.details}>
      <FieldList>
        <PhoneField contact={contact} />
        <Field label={words.addresses}>
          <ul className="grid gap-1">
            {contact.addresses.map((address) => (
              <li key={address}>
                <a
                  href={`mailto:${encodeURIComponent(address)}`}
                  className="break-words hover:text-accent"
                >
                  <Breakable address={address} />
                </a>
              </li>
            ))}
          </ul>
        </Field>
        {contact.time_zone && <Field label={words.zone}>{contact.time_zone}</Field>}
        <Field label={words.lastActivity}>
          <Time at={contact.last_activity_at} />
        </Field>
      </FieldList>
    </Card>
  );
}

/** Breaks before "@" and "." first, within a word only where even that is too long. */
function Breakable({ address }: { address: string }) {
  return address.split(/(?=[@.])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

function PhoneField({ contact }: { contact: Contact }) {
  const words = strings.contacts;
  const edit = useContactEdit(contact.id);
  return (
    <Field label={words.phone}>
      <InlineEdit
        label={words.phone}
        value={contact.phone}
        type="tel"
        isOptional
        onSave={(phone) => void edit(contact, { phone }, words.changed(words.phone))}
      >
        <SourcedValue label={words.phone} source={contact.phone ? contact.sources.phone : null}>
          {contact.phone_grouped || <span className="text-faint">{words.add(words.phone)}</span>}
        </SourcedValue>
      </InlineEdit>
    </Field>
  );
}
