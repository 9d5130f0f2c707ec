import { Button } from '@/components/form/button';
import { strings } from '@/strings';
import type { Commitment } from '@/types';
import { EntryLine } from './entry-line';
import { useProposal } from './use-proposal';

/** What a mail seems to say of it: a person decides. */
export function ProposalNote({ commitment }: { commitment: Commitment }) {
  const { decide, isBusy } = useProposal(commitment);
  const { proposal } = commitment;
  if (!proposal) return null;
  return (
    <fieldset className="mt-1 grid gap-2 rounded-lg bg-sunken px-2.5 py-2">
      <legend className="sr-only">{strings.commitments.looks[proposal.kind]}</legend>
      <EntryLine entry={proposal} title={strings.commitments.looks[proposal.kind]} />
      <div className="flex gap-2">
        <Button size="sm" disabled={isBusy} onClick={() => void decide('acceptance')}>
          {strings.commitments.yes}
        </Button>
        <Button size="sm" tone="quiet" disabled={isBusy} onClick={() => void decide('rejection')}>
          {strings.commitments.no}
        </Button>
      </div>
    </fieldset>
  );
}
