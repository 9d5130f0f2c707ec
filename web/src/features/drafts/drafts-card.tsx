import { Link } from '@tanstack/react-router';
import { Card } from '@/components/card';
import { Time } from '@/components/time';
import { strings } from '@/strings';
import { type DraftFilter, useDrafts } from './api/get-drafts';

/** Drafts that were begun here; only the one who made them sees them. */
export function DraftsCard({ filter }: { filter: DraftFilter }) {
  const { data } = useDrafts(filter);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={strings.drafts.title}>
      <ul className="-mx-2 grid gap-0.5">
        {data.items.map((draft) => (
          <li key={draft.id}>
            <Link
              to="/drafts/$draftId"
              params={{ draftId: draft.id }}
              className="grid gap-0.5 rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
            >
              <span className="font-medium">{strings.drafts.kinds[draft.kind]}</span>
              <span className="flex flex-wrap justify-between gap-x-2 text-xs text-faint">
                <span className="break-words">{draft.subject}</span>
                <Time at={draft.updated_at} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
