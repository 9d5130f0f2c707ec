import type { ReactNode } from 'react';
import type { Citation } from '@/types';
import { CiteLink } from './cite-link';

/** Words of a mail within a line of ours, leading to their place in it. */
export function InlineQuote({ citation, children }: { citation: Citation; children?: ReactNode }) {
  return (
    <CiteLink
      citation={citation}
      className="underline decoration-line-strong underline-offset-2 hover:text-accent"
    >
      {children || <q>{citation.quote}</q>}
    </CiteLink>
  );
}
