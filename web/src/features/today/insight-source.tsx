import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { CiteLink } from '@/components/cite-link';
import { strings } from '@/strings';
import type { Insight } from '@/types';

/** What an insight rests on: a sentence of a mail, or a contract's review. */
export function InsightSource({ insight: { citation, contract } }: { insight: Insight }) {
  if (contract) {
    return (
      <Link
        to="/contracts/$contractId"
        params={{ contractId: contract.id }}
        className="inline-flex items-center gap-1.5 justify-self-start text-sm font-medium text-accent hover:underline"
      >
        <FileText aria-hidden className="size-4" />
        {strings.today.openReview}
      </Link>
    );
  }
  return citation ? <CiteLink citation={citation} /> : null;
}
