import { useParams } from '@tanstack/react-router';
import { Avatar } from '@/components/avatar';
import { Card } from '@/components/card';
import { Field, FieldList } from '@/components/field-list';
import { InlineEdit } from '@/components/form/inline-edit';
import { Page } from '@/components/page';
import { RecordLayout } from '@/components/record-layout';
import { SourcedValue } from '@/components/sourced-value';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { Time } from '@/components/time';
import { Timeline } from '@/features/activities/timeline';
import { CommitmentsCard } from '@/features/commitments/commitments-card';
import { RecordContracts } from '@/features/contracts/record-contracts';
import { RecordDeals } from '@/features/deals/record-deals';
import { RecordDraftButtons } from '@/features/drafts/draft-actions';
import { DraftsCard } from '@/features/drafts/drafts-card';
import { useView } from '@/features/search/view';
import { keys } from '@/lib/query-keys';
import { useRecordEdit } from '@/lib/use-record-edit';
import { strings } from '@/strings';
import type { Company } from '@/types';
import { useCompany } from './api/get-company';
import { updateCompany } from './api/update-company';
import { PeopleCard } from './people-card';

export function CompanyPage() {
  const { companyId } = useParams({ from: '/shell/companies/$companyId' });
  const query = useCompany(companyId);
  if (query.isPending) return <SkeletonRows />;
  if (query.isError)
    return <ErrorState isPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadedCompany key={companyId} company={query.data} />;
}

function LoadedCompany({ company }: { company: Company }) {
  const name = company.name || company.mail_domain;
  useView({ kind: 'company', id: company.id }, name);
  return (
    <Page
      title={name}
      actions={<RecordDraftButtons about={{ kind: 'company', id: company.id }} />}
      heading={
        <div className="flex min-w-0 items-center gap-4">
          <Avatar name={name} size="lg" square />
          <CompanyTitle company={company} />
        </div>
      }
    >
      <RecordLayout
        main={<Timeline about={{ kind: 'company', id: company.id }} />}
        lead={
          <>
            <CommitmentsCard filter={{ company: company.id }} />
            <DraftsCard filter={{ company: company.id }} />
          </>
        }
        side={
          <>
            <PeopleCard company={company.id} />
            <RecordDeals about={{ kind: 'company', id: company.id }} record={company} />
            <RecordContracts about={{ company: company.id }} />
            <Card title={strings.contacts.details}>
              <FieldList>
                <Field label={strings.companies.domain}>{company.mail_domain}</Field>
                <Field label={strings.companies.lastActivity}>
                  <Time at={company.last_activity_at} />
                </Field>
              </FieldList>
            </Card>
          </>
        }
      />
    </Page>
  );
}

function CompanyTitle({ company }: { company: Company }) {
  const edit = useRecordEdit({
    record: keys.company(company.id),
    lists: keys.companyLists,
    send: updateCompany,
  });
  const label = strings.companies.name;
  return (
    <div className="grid min-w-0">
      <InlineEdit
        label={label}
        value={company.name}
        onSave={(name) => void edit(company, { name }, strings.contacts.changed(label))}
      >
        <h1 className="min-w-0 text-xl font-semibold sm:text-2xl">
          <SourcedValue label={label} source={company.sources.name}>
            {company.name || company.mail_domain}
          </SourcedValue>
        </h1>
      </InlineEdit>
      <p className="text-soft">{company.mail_domain}</p>
    </div>
  );
}
