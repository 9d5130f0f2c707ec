import { TriangleAlert } from 'lucide-react';
import { strings } from '@/strings';
import type { ContractReview } from '@/types';
import { sourceOf } from './contract-row';
import { CountsBadges } from './counts-badges';

/** Where it is from, how much there is of it, and what a reader must know. */
export function ReviewLead({ review }: { review: ContractReview }) {
  const words = strings.contracts;
  const facts = [
    sourceOf(review.contract),
    review.page_count > 0 && words.pages(review.page_count),
    review.clause_count > 0 && words.clauseCount(review.clause_count),
  ];
  return (
    <div className="grid gap-1.5">
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <CountsBadges counts={review.contract.counts} />
      {review.notes.map((note) => (
        <p key={note} className="flex items-start gap-2 text-warn">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {note}
        </p>
      ))}
    </div>
  );
}
