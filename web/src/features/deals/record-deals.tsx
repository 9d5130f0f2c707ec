import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Card } from '@/components/card';
import { IconButton } from '@/components/form/icon-button';
import { formatMoney } from '@/lib/numbers';
import { strings } from '@/strings';
import type { Company, Contact, RecordRef } from '@/types';
import { useDeals } from './api/get-deals';
import { usePipelines } from './api/get-pipelines';
import { DealDialog } from './deal-dialog';

interface RecordDealsProps {
  about: RecordRef;
  record: Contact | Company;
}

/** The deals of a contact or a company, and a way to a new one. */
export function RecordDeals({ about, record }: RecordDealsProps) {
  const { items } = useDeals({ [about.kind]: about.id });
  const pipelines = usePipelines();
  const [asksNew, setAsksNew] = useState(false);
  const stages = pipelines.data?.items.flatMap((pipeline) => pipeline.stages) ?? [];
  const pipeline = pipelines.data?.items[0];
  const isContact = 'addresses' in record;
  return (
    <Card
      title={strings.deals.title}
      action={
        <IconButton icon={Plus} label={strings.deals.newDeal} onClick={() => setAsksNew(true)} />
      }
    >
      {items.length === 0 && <p className="text-sm text-faint">{strings.deals.emptyTitle}</p>}
      <ul className="-mx-2 grid gap-0.5">
        {items.map((deal) => (
          <li key={deal.id}>
            <Link
              to="/deals/$dealId"
              params={{ dealId: deal.id }}
              className="grid rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
            >
              <span className="font-medium">{deal.title}</span>
              <span className="flex justify-between gap-2 text-faint">
                <span>{stages.find((stage) => stage.id === deal.stage)?.name}</span>
                <span className="tabular-nums">{deal.amount && formatMoney(deal.amount)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {pipeline && asksNew && (
        <DealDialog
          pipeline={pipeline}
          isOpen
          onClose={() => setAsksNew(false)}
          company={isContact ? record.company : record}
          people={
            isContact
              ? [{ id: record.id, name: record.name, address: record.addresses[0] ?? '' }]
              : []
          }
        />
      )}
    </Card>
  );
}
