import { Link } from '@tanstack/react-router';
import { Card } from '@/components/card';
import { strings } from '@/strings';
import type { Id } from '@/types';
import { useContracts } from './api/get-contracts';
import { sourceOf } from './contract-row';
import { CountsBadges } from './counts-badges';
import { UploadButton } from './upload';
import { useUploads } from './use-uploads';

/** The drafts of a deal or a company: added to it, or on its mails. */
export function RecordContracts({ about }: { about: { deal: Id } | { company: Id } }) {
  const { items } = useContracts(about);
  const { add, current } = useUploads(about);
  return (
    <Card
      title={strings.contracts.title}
      action={<UploadButton onFiles={(files) => void add(files)} current={current} />}
    >
      {items.length === 0 && (
        <p className="pt-1 text-sm text-faint">{strings.contracts.emptyTitle}</p>
      )}
      <ul className="-mx-2 grid gap-0.5">
        {items.map((contract) => (
          <li key={contract.id}>
            <Link
              to="/contracts/$contractId"
              params={{ contractId: contract.id }}
              className="grid gap-1 rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
            >
              <span className="font-medium break-all">{contract.file_name}</span>
              <span className="text-faint">{sourceOf(contract)}</span>
              <CountsBadges counts={contract.counts} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
