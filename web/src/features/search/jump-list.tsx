import { Link } from '@tanstack/react-router';
import { Building2, type LucideIcon, SquareKanban, User } from 'lucide-react';
import { strings } from '@/strings';
import type { JumpTarget } from './api/jump';

const icons: Record<JumpTarget['kind'], LucideIcon> = {
  contact: User,
  company: Building2,
  deal: SquareKanban,
};

interface JumpListProps {
  targets: JumpTarget[];
  onFollow: () => void;
}

export function JumpList({ targets, onFollow }: JumpListProps) {
  if (targets.length === 0) return null;
  return (
    <section aria-label={strings.search.jump} className="mb-3">
      <h3 className="mb-1 text-xs font-semibold text-faint">{strings.search.jump}</h3>
      <ul className="-mx-2">
        {targets.map((target) => (
          <li key={target.id}>
            <JumpLink target={target} onFollow={onFollow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function JumpLink({ target, onFollow }: { target: JumpTarget; onFollow: () => void }) {
  const Icon = icons[target.kind];
  const content = (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
      <span className="min-w-0">
        <span className="font-medium">{target.name}</span>{' '}
        <span className="text-faint">{target.note}</span>
      </span>
      <span className="ml-auto text-xs text-faint">{strings.search[target.kind]}</span>
    </>
  );
  const shared = {
    onClick: onFollow,
    className:
      'flex min-h-9 items-center gap-2.5 rounded-lg px-2 py-1 text-sm hover:bg-hover focus-visible:bg-hover',
  };
  if (target.kind === 'contact') {
    return (
      <Link to="/contacts/$contactId" params={{ contactId: target.id }} {...shared}>
        {content}
      </Link>
    );
  }
  if (target.kind === 'company') {
    return (
      <Link to="/companies/$companyId" params={{ companyId: target.id }} {...shared}>
        {content}
      </Link>
    );
  }
  return (
    <Link to="/deals/$dealId" params={{ dealId: target.id }} {...shared}>
      {content}
    </Link>
  );
}
