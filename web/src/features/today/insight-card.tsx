import { Link } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { DueTime } from '@/components/due-time';
import { IconButton } from '@/components/form/icon-button';
import { Time } from '@/components/time';
import { EntryLine } from '@/features/commitments/entry-line';
import { ProposalNote } from '@/features/commitments/proposal-note';
import { FollowUpTime } from '@/features/follow-up/follow-up-time';
import { strings } from '@/strings';
import type { Insight, InsightKind } from '@/types';
import { InsightSource } from './insight-source';
import type { InsightCursor } from './use-insight-cursor';

interface InsightCardProps {
  insight: Insight;
  cursor: InsightCursor;
}

const ofDeals = new Set<InsightKind>(['deal_signal', 'contract_risk']);

/** Where the next step is a mail of ours that shall be answered. */
const nudges = new Set<InsightKind>(['answer_awaited', 'theirs_overdue', 'deal_signal']);

/** One thing that needs the rep: what, why, and the sentence that says so. */
export function InsightCard({ insight, cursor }: InsightCardProps) {
  const { contact, company, deal } = insight;
  const due =
    insight.commitment?.due ??
    (insight.due_at ? { at: insight.due_at, has_time: true, text: '' } : undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
    event.preventDefault();
    cursor.open(insight);
  };
  return (
    <li
      tabIndex={-1}
      ref={(element) => cursor.register(insight.id, element)}
      onKeyDown={onKeyDown}
      className="grid animate-fade gap-2.5 rounded-2xl border border-line bg-surface p-4 shadow-card transition-colors focus-within:border-line-strong"
    >
      <div className="flex items-start gap-3">
        <div className="grid min-w-0 flex-1 gap-0.5">
          <h3 className="font-medium text-pretty">{insight.title}</h3>
          <p className="text-sm text-soft">{insight.reason}</p>
        </div>
        <div className="-mt-1 -mr-1.5 flex gap-0.5">
          <IconButton
            icon={Check}
            label={strings.today.done}
            hotkey="e"
            onClick={() => cursor.done(insight)}
          />
          <IconButton
            icon={X}
            label={strings.today.dismiss}
            hotkey="x"
            onClick={() => cursor.dismiss(insight)}
          />
        </div>
      </div>
      <InsightSource insight={insight} />
      {insight.commitment?.moved && <EntryLine entry={insight.commitment.moved} />}
      {insight.commitment && <ProposalNote commitment={insight.commitment} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-faint">
        {contact && (
          <Link
            to="/contacts/$contactId"
            params={{ contactId: contact.id }}
            className="font-medium text-soft hover:text-accent"
          >
            {contact.name}
          </Link>
        )}
        {company && (
          <Link
            to="/companies/$companyId"
            params={{ companyId: company.id }}
            className="hover:text-accent"
          >
            {company.name}
          </Link>
        )}
        {ofDeals.has(insight.kind) && deal && (
          <Link to="/deals/$dealId" params={{ dealId: deal.id }} className="hover:text-accent">
            {deal.title}
          </Link>
        )}
        {nudges.has(insight.kind) && contact && <FollowUpTime contact={contact.id} />}
        <span>
          {insight.contract ? strings.today.came : strings.today.said} <Time at={insight.since} />
        </span>
        {due && (
          <span>
            {strings.today.due} <DueTime due={due} />
          </span>
        )}
      </div>
    </li>
  );
}
