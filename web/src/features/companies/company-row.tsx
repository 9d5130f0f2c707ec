import { Link } from '@tanstack/react-router';
import { Avatar } from '@/components/avatar';
import { Time } from '@/components/time';
import type { Company } from '@/types';

export function CompanyRow({ company }: { company: Company }) {
  return (
    <Link
      to="/companies/$companyId"
      params={{ companyId: company.id }}
      className="flex min-h-16 items-center gap-3 px-4 py-2.5 transition-colors -outline-offset-2 hover:bg-hover"
    >
      <Avatar name={company.name || company.mail_domain} square />
      <span className="grid min-w-0 flex-1 gap-x-6 sm:grid-cols-2 sm:items-center">
        <span className="flex items-baseline justify-between gap-2">
          <span className="min-w-0 font-medium">{company.name || company.mail_domain}</span>
          <Time
            isLight
            at={company.last_activity_at}
            className="shrink-0 text-xs text-faint sm:hidden"
          />
        </span>
        <span className="text-sm text-faint">{company.mail_domain}</span>
      </span>
      <Time
        isLight
        at={company.last_activity_at}
        className="w-24 shrink-0 text-right text-sm text-faint max-sm:hidden"
      />
    </Link>
  );
}
