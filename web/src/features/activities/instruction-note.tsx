import { ShieldAlert } from 'lucide-react';
import { strings } from '@/strings';
import type { Activity } from '@/types';

/** Said above a mail in which sentences are marked as instructions to software. */
export function InstructionNote({ activity }: { activity: Activity }) {
  if (!activity.facts.some((fact) => fact.kind === 'instruction')) return null;
  return (
    <div role="note" className="flex gap-2.5 rounded-xl bg-danger-tint px-3.5 py-3 text-sm">
      <ShieldAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="grid min-w-0 gap-0.5">
        <p className="font-medium text-danger">{strings.activities.instructionTitle}</p>
        <p className="text-ink">{strings.activities.instructionText}</p>
      </div>
    </div>
  );
}
