import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { strings } from '@/strings';
import type { Citation } from '@/types';

interface CiteLinkProps {
  citation: Citation;
  children?: ReactNode;
  className?: string;
  onFollow?: () => void;
}

/** A quote that leads to its place in the mail. */
export function CiteLink({ citation, children, className, onFollow }: CiteLinkProps) {
  const id = useId();
  return (
    <Link
      to="/activities/$activityId"
      params={{ activityId: citation.activity }}
      search={{ at: `${citation.begin}-${citation.end}` }}
      onClick={onFollow}
      aria-describedby={id}
      className={
        className ??
        'block border-l-2 border-line-strong py-0.5 pl-3 text-sm text-soft transition-colors hover:border-accent hover:text-ink'
      }
    >
      {children ?? <q className="quotes-none whitespace-pre-line">{citation.quote}</q>}
      <span id={id} className="sr-only">
        {strings.today.openMail}
      </span>
    </Link>
  );
}
