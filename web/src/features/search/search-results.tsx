import type { UseQueryResult } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { EmptyState } from '@/components/state/empty-state';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { strings } from '@/strings';
import type { Answer, Answers } from '@/types';
import { AnswerItem } from './answer-item';

interface SearchResultsProps {
  query: UseQueryResult<Answers>;
  onFollow: () => void;
}

/** Quotes with their sources, or the plain word that there are none. */
export function SearchResults({ query, onFollow }: SearchResultsProps) {
  if (query.isPending) return <SkeletonRows count={3} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const { found, answers, related } = query.data;
  return (
    <>
      <p role="status" className="sr-only">
        {found ? strings.search.results(answers.length) : strings.search.noneFound}
      </p>
      {found ? (
        <AnswerList title={strings.search.answers} answers={answers} onFollow={onFollow} />
      ) : (
        <EmptyState icon={SearchX} title={strings.search.noneFound}>
          {strings.search.noneFoundText}
        </EmptyState>
      )}
      <AnswerList title={strings.search.related} answers={related} onFollow={onFollow} />
    </>
  );
}

interface AnswerListProps {
  title: string;
  answers: Answer[];
  onFollow: () => void;
}

function AnswerList({ title, answers, onFollow }: AnswerListProps) {
  if (answers.length === 0) return null;
  return (
    <section aria-label={title} className="mt-1">
      <h3 className="mb-1 text-xs font-semibold text-faint">{title}</h3>
      <ul className="-mx-2 grid gap-0.5">
        {answers.map((answer) => (
          <AnswerItem
            key={`${answer.citation.activity} ${answer.citation.begin}`}
            answer={answer}
            onFollow={onFollow}
          />
        ))}
      </ul>
    </section>
  );
}

export function SearchHint({ onChoose }: { onChoose: (text: string) => void }) {
  return (
    <div className="grid gap-3 py-2">
      <p className="text-sm text-soft">{strings.search.hint}</p>
      <ul className="grid justify-items-start gap-1.5">
        {strings.search.examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              onClick={() => onChoose(example)}
              className="min-h-8 rounded-lg bg-sunken px-3 py-1 text-left text-sm text-soft hover:bg-hover hover:text-ink"
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
