import { Building2 } from 'lucide-react';
import { RecordListPage } from '@/components/record-list-page';
import { strings } from '@/strings';
import { useCompanies } from './api/get-companies';
import { CompanyRow } from './company-row';

export function CompaniesPage() {
  return (
    <RecordListPage
      words={strings.companies}
      icon={Building2}
      useRecords={useCompanies}
      render={(company) => <CompanyRow company={company} />}
    />
  );
}
