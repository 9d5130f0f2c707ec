import { Link } from '@tanstack/react-router';
import { InlineEdit } from '@/components/form/inline-edit';
import { SourcedValue } from '@/components/sourced-value';
import { FollowUpTime } from '@/features/follow-up/follow-up-time';
import { strings } from '@/strings';
import type { Contact } from '@/types';
import type { ContactField } from './api/update-contact';
import { useContactEdit } from './use-contact-edit';

/** Name, title and company; each says where it was read and can be put right. */
export function ContactTitle({ contact }: { contact: Contact }) {
  const edit = useContactEdit(contact.id);
  const words = strings.contacts;
  const save = (field: ContactField, label: string) => (value: string) =>
    void edit(contact, { [field]: value }, words.changed(label));
  return (
    <div className="grid min-w-0">
      <InlineEdit label={words.name} value={contact.name} onSave={save('name', words.name)}>
        <h1 className="min-w-0 text-xl font-semibold sm:text-2xl">
          <SourcedValue label={words.name} source={contact.sources.name}>
            {contact.name || words.noName}
          </SourcedValue>
        </h1>
      </InlineEdit>
      <div className="flex flex-wrap items-center gap-x-1.5 text-soft">
        {contact.company && (
          <>
            <Link
              to="/companies/$companyId"
              params={{ companyId: contact.company.id }}
              className="font-medium text-ink hover:text-accent"
            >
              {contact.company.name || contact.company.mail_domain}
            </Link>
            <span aria-hidden className="text-faint max-sm:hidden">
              ·
            </span>
          </>
        )}
        <InlineEdit
          label={words.jobTitle}
          value={contact.title}
          onSave={save('title', words.jobTitle)}
          isOptional
        >
          <SourcedValue
            label={words.jobTitle}
            source={contact.title ? contact.sources.title : null}
          >
            {contact.title || <span className="text-faint">{words.add(words.jobTitle)}</span>}
          </SourcedValue>
        </InlineEdit>
      </div>
      <div className="mt-1 empty:hidden">
        <FollowUpTime contact={contact.id} showsReason />
      </div>
    </div>
  );
}
