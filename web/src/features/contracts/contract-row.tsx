import { Link } from '@tanstack/react-router';
import { FileText, Mail } from 'lucide-react';
import { Time } from '@/components/time';
import { formatBytes } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Contract } from '@/types';
import { CountsBadges } from './counts-badges';

const words = strings.contracts;

export function sourceOf(contract: Contract): string {
  if (contract.activity) return words.fromMail(contract.from ?? '');
  return contract.added_by ? words.addedBy(contract.added_by) : '';
}

export function ContractRow({ contract }: { contract: Contract }) {
  const Icon = contract.activity ? Mail : FileText;
  const about = contract.deal?.title ?? contract.company?.name;
  return (
    <Link
      to="/contracts/$contractId"
      params={{ contractId: contract.id }}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover"
    >
      <Icon aria-hidden className="size-5 shrink-0 text-soft" strokeWidth={1.5} />
      <span className="grid min-w-0 flex-1 basis-52">
        <span className="font-medium break-words">{contract.file_name}</span>
        <span className="text-sm text-faint">
          {[sourceOf(contract), about].filter(Boolean).join(' · ')}
        </span>
      </span>
      <CountsBadges counts={contract.counts} />
      <span className="text-sm whitespace-nowrap text-faint">
        {formatBytes(contract.size_bytes)} · <Time at={contract.at} />
      </span>
    </Link>
  );
}
