import { Link, useNavigate } from '@tanstack/react-router';
import { Card } from '@/components/card';
import { Button } from '@/components/form/button';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Id, MergeProposal } from '@/types';
import { useJudgeMerge, useMergeProposals, type Verdict } from './api/merge-proposals';

/** Two contacts that may be one person: a person decides, with the reason in view. */
export function MergeCard({ contact }: { contact: Id }) {
  const { data } = useMergeProposals();
  const mine = data?.items.filter(({ keep, merge }) => keep.id === contact || merge.id === contact);
  return mine?.map((proposal) => (
    <Proposal key={proposal.id} proposal={proposal} contact={contact} />
  ));
}

function Proposal({ proposal, contact }: { proposal: MergeProposal; contact: Id }) {
  const judge = useJudgeMerge();
  const navigate = useNavigate();
  const words = strings.contacts.merge;
  // Awaited, as this card may be gone before the answer is there.
  const say = async (verdict: Verdict) => {
    try {
      await judge.mutateAsync({ proposal, verdict });
    } catch (error) {
      toastProblem(error, strings.errors.notSaved);
      return;
    }
    toast(verdict === 'acceptance' ? words.accepted : words.rejected);
    if (verdict === 'acceptance' && contact === proposal.merge.id) {
      void navigate({ to: '/contacts/$contactId', params: { contactId: proposal.keep.id } });
    }
  };
  const other = proposal.keep.id === contact ? proposal.merge : proposal.keep;
  return (
    <Card title={words.title}>
      <div className="grid gap-3 text-sm">
        <Link
          to="/contacts/$contactId"
          params={{ contactId: other.id }}
          className="grid rounded-lg bg-sunken px-3 py-2 hover:bg-hover"
        >
          <span className="font-medium">{other.name}</span>
          <span className="break-all text-soft">{other.address}</span>
        </Link>
        <p className="text-soft">{proposal.reason}</p>
        {proposal.activity && (
          <Link
            to="/activities/$activityId"
            params={{ activityId: proposal.activity }}
            className="text-accent hover:underline"
          >
            {words.evidence}
          </Link>
        )}
        <div className="flex flex-wrap gap-2">
          <Button
            size="sm"
            tone="primary"
            busy={judge.isPending}
            onClick={() => void say('acceptance')}
          >
            {words.accept}
          </Button>
          <Button size="sm" disabled={judge.isPending} onClick={() => void say('rejection')}>
            {words.reject}
          </Button>
        </div>
      </div>
    </Card>
  );
}
