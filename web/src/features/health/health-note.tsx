import { TriangleAlert } from 'lucide-react';
import { useHealth } from './api/get-health';

/** Says what keeps Foresail from working in full (a full disk), and what to do. */
export function HealthNote() {
  const { data } = useHealth();
  if (!data || data.status === 'ok' || data.problems.length === 0) return null;
  return (
    <ul className="grid gap-2 border-b border-line bg-warn-tint px-4 py-2.5 sm:px-6 lg:px-8">
      {data.problems.map((problem) => (
        <li key={`${problem.code} ${problem.message}`} className="flex gap-2.5 text-sm">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          <span>
            <span className="font-medium">{problem.message}</span> {problem.hint}
          </span>
        </li>
      ))}
    </ul>
  );
}
