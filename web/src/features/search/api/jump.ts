import { useQuery } from '@tanstack/react-query';
import { request } from '@/lib/api-client';
import { keys } from '@/lib/query-keys';
import type { Company, Contact, Deal, Page } from '@/types';

export interface JumpTarget {
  kind: 'contact' | 'company' | 'deal';
  id: string;
  name: string;
  note: string;
}

const eachLimit = 3;

async function findByName(text: string, signal: AbortSignal): Promise<JumpTarget[]> {
  const query = { query: text, limit: eachLimit };
  const [contacts, companies, deals] = await Promise.all([
    request<Page<Contact>>('/contacts', { query, signal }),
    request<Page<Company>>('/companies', { query, signal }),
    request<Page<Deal>>('/deals', { query, signal }),
  ]);
  return [
    ...contacts.items.map((contact): JumpTarget => {
      const address = contact.addresses[0] ?? '';
      return {
        kind: 'contact',
        id: contact.id,
        name: contact.name || address,
        note: contact.company?.name ?? address,
      };
    }),
    ...companies.items.map(
      (company): JumpTarget => ({
        kind: 'company',
        id: company.id,
        name: company.name || company.mail_domain,
        note: company.mail_domain,
      }),
    ),
    ...deals.items.map(
      (deal): JumpTarget => ({
        kind: 'deal',
        id: deal.id,
        name: deal.title,
        note: deal.company?.name ?? '',
      }),
    ),
  ];
}

/** Records whose name matches, for who knows where to go. */
export const useJumpTargets = (text: string) =>
  useQuery({
    queryKey: keys.jump(text),
    queryFn: ({ signal }) => findByName(text, signal),
    enabled: text.length > 1,
    staleTime: 10_000,
    gcTime: 60_000,
  });
