import { Card } from '@/components/card';
import { strings } from '@/strings';
import type { SavedMethod } from '@/types';

/** How the figure is counted: each chore as steps, each step with its seconds. */
export function MethodCard({ method }: { method: SavedMethod }) {
  const words = strings.timeSaved;
  return (
    <Card title={words.method}>
      <details className="text-sm">
        <summary className="min-h-8 cursor-pointer py-1 text-soft">{words.methodLead}</summary>
        <p className="mt-2 max-w-prose">{words.methodText}</p>
        <dl className="mt-4 grid gap-3">
          {method.chores.map((chore) => (
            <div key={chore.kind} className="grid gap-0.5">
              <dt className="font-medium">
                {words.kinds[chore.kind]}: {words.each(chore.duration_s, chore.types_characters)}
              </dt>
              <dd className="text-soft">{chore.meaning}</dd>
              <dd className="font-mono text-xs text-faint">{chore.operators}</dd>
            </div>
          ))}
        </dl>
        <ul className="mt-4 grid gap-1 text-soft">
          {method.operators.map((operator) => (
            <li key={operator.sign}>
              <span className="inline-block w-5 font-mono font-medium text-ink">
                {operator.sign}
              </span>
              {words.operator(operator.duration_s, operator.meaning)}
            </li>
          ))}
        </ul>
        <p className="mt-4 text-faint">{words.source}</p>
      </details>
    </Card>
  );
}
