import { FileWarning } from 'lucide-react';
import { EmptyState } from '@/components/state/empty-state';
import type { ContractReview } from '@/types';

/** Why there is no review, and what to do: in the server's words. */
export function UnreadState({ review }: { review: ContractReview }) {
  return (
    <div role="alert">
      <EmptyState icon={FileWarning} title={review.state_text}>
        {review.hint}
      </EmptyState>
    </div>
  );
}
