import { Link } from '@tanstack/react-router';
import { BookOpenCheck, FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { buttonClass } from '@/components/form/button';
import { Segmented } from '@/components/form/segmented';
import { ListFrame } from '@/components/list-frame';
import { Page } from '@/components/page';
import { EmptyState } from '@/components/state/empty-state';
import { strings } from '@/strings';
import { useContracts } from './api/get-contracts';
import { ContractRow } from './contract-row';
import { DropArea, UploadButton } from './upload';
import { useUploads } from './use-uploads';

type Which = 'likely' | 'all';

export function ContractsPage() {
  const [which, setWhich] = useState<Which>('likely');
  const query = useContracts(which === 'all' ? { all: 'true' } : {});
  const { add, current } = useUploads();
  const upload = { onFiles: (files: File[]) => void add(files), current };
  const words = strings.contracts;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      fills
      actions={
        <>
          <Segmented<Which>
            label={words.which}
            value={which}
            onChange={setWhich}
            options={[
              { value: 'likely', label: words.likely },
              { value: 'all', label: words.all },
            ]}
          />
          <Link to="/playbook" className={buttonClass('secondary')}>
            <BookOpenCheck aria-hidden className="size-4" />
            {words.playbook}
          </Link>
          <UploadButton {...upload} />
        </>
      }
    >
      <DropArea {...upload}>
        <ListFrame
          label={words.title}
          filter=""
          query={query}
          rowHeight={69}
          render={(contract) => <ContractRow contract={contract} />}
          empty={
            <EmptyState icon={FileCheck2} title={words.emptyTitle}>
              {words.emptyText}
            </EmptyState>
          }
        />
      </DropArea>
    </Page>
  );
}
