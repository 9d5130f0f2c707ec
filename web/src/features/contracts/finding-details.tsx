import { Check, X } from 'lucide-react';
import { CopyButton } from '@/components/form/copy-button';
import { Segmented } from '@/components/form/segmented';
import { strings } from '@/strings';
import type { ClauseCheck, ClauseFinding, ClauseMark, MissingClause } from '@/types';

const words = strings.contracts;

interface FindingDetailsProps {
  finding: ClauseFinding;
  onMark: (mark: ClauseMark) => void;
}

export function FindingDetails({ finding, onMark }: FindingDetailsProps) {
  return (
    <div className="grid gap-3 text-sm">
      {finding.reasons.length > 0 && (
        <ul className="grid list-disc gap-1 pl-4">
          {finding.reasons.map((reason) => (
            <li key={`${reason.begin}-${reason.text}`}>{reason.text}</li>
          ))}
        </ul>
      )}
      <Checks checks={finding.checks} />
      <PlaybookWords clause={finding} />
      <div className="flex flex-wrap items-center gap-2">
        <Segmented<Exclude<ClauseMark, ''> | 'open'>
          label={words.mark}
          value={finding.mark || 'open'}
          onChange={(mark) => onMark(mark === 'open' ? '' : mark)}
          options={[
            { value: 'open', label: words.open },
            { value: 'accepted', label: words.marks.accepted },
            { value: 'negotiate', label: words.marks.negotiate },
          ]}
        />
      </div>
    </div>
  );
}

/** Why it matters and what to write instead. */
export function PlaybookWords({ clause }: { clause: ClauseFinding | MissingClause }) {
  return (
    <>
      <Line label={words.why} text={clause.why} />
      <Line label={words.accept} text={clause.accept} />
      {clause.wording && (
        <div className="grid gap-1.5">
          <div className="flex items-center justify-between gap-2">
            <p className="text-xs font-semibold text-faint">{words.wording}</p>
            <CopyButton text={clause.wording} label={words.copyWording} />
          </div>
          <p className="rounded-lg bg-sunken px-3 py-2 whitespace-pre-line">{clause.wording}</p>
        </div>
      )}
    </>
  );
}

function Line({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <p className="text-xs font-semibold text-faint">{label}</p>
      <p>{text}</p>
    </div>
  );
}

function Checks({ checks }: { checks: ClauseCheck[] }) {
  if (checks.length === 0) return null;
  return (
    <div>
      <p className="text-xs font-semibold text-faint">{words.checks}</p>
      <ul className="grid gap-0.5">
        {checks.map((check) => {
          const Icon = check.is_within ? Check : X;
          return (
            <li key={`${check.begin}-${check.name}`} className="flex items-start gap-1.5">
              <Icon
                aria-hidden
                className={`mt-0.5 size-4 shrink-0 ${check.is_within ? 'text-ok' : 'text-danger'}`}
              />
              <span>
                {words.check(check.name, check.found, check.allowed)}
                <span className="sr-only">, {check.is_within ? words.within : words.beyond}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
