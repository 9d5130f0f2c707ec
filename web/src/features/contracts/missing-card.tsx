import { Card } from '@/components/card';
import { strings } from '@/strings';
import type { MissingClause } from '@/types';
import { PlaybookWords } from './finding-details';
import { SeverityBadge } from './severity';

/** What the playbook wants and the contract has not. */
export function MissingCard({ missing }: { missing: MissingClause[] }) {
  if (missing.length === 0) return null;
  return (
    <Card title={strings.contracts.missing}>
      <p className="mb-2 text-sm text-soft">{strings.contracts.missingLead}</p>
      <ul className="grid gap-2">
        {missing.map((clause) => (
          <li key={clause.category}>
            <details>
              <summary className="flex flex-wrap items-center gap-2 text-sm font-medium">
                <SeverityBadge severity={clause.severity} />
                {clause.title}
              </summary>
              <div className="grid gap-3 pt-2 text-sm">
                <PlaybookWords clause={clause} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}
