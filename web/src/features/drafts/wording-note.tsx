import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/form/button';
import { Spinner } from '@/components/state/spinner';
import { keys } from '@/lib/query-keys';
import { toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Draft } from '@/types';
import { rewordDraft } from './api/reword-draft';

interface WordingNoteProps {
  draft: Draft;
  text: string;
  onText: (text: string) => void;
}

/** Who worded the draft, whether a model is at it, and what the guard has cut. */
export function WordingNote({ draft, text, onText }: WordingNoteProps) {
  const words = strings.drafts;
  const { state, has_model: hasModel, removed } = draft.wording;
  const isUnderWay = state === 'waiting' || state === 'writing';
  return (
    <div
      role="note"
      aria-live="polite"
      className="grid gap-2 rounded-xl bg-sunken px-3.5 py-3 text-sm text-soft"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {isUnderWay ? <Spinner /> : <Sparkles aria-hidden className="size-4 shrink-0 text-faint" />}
        <p className="min-w-0 flex-1 basis-52">{sentenceOf(draft, text)}</p>
        {draft.kind !== 'brief' && <WordsSwitch draft={draft} text={text} onText={onText} />}
        {!isUnderWay && hasModel && <AskButton draft={draft} />}
        {!isUnderWay && !hasModel && (
          <Link to="/models" className="font-medium text-accent hover:underline">
            {words.models}
          </Link>
        )}
      </div>
      {!isUnderWay && removed.length > 0 && (
        <details>
          <summary className="cursor-pointer text-faint hover:text-ink">
            {words.removed(removed.length)}
          </summary>
          <ul className="mt-1 grid list-disc gap-0.5 pl-5 text-faint">
            {[...new Set(removed)].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function sentenceOf({ wording, kind }: Draft, text: string): ReactNode {
  const words = strings.drafts;
  switch (wording.state) {
    case 'waiting':
      return words.waiting;
    case 'writing':
      return words.writing;
    case 'cut':
      return words.cut;
    case 'failed':
      return wording.has_model ? words.failed : words.noModel;
    case 'written':
      if (kind !== 'brief' && text.trim() !== wording.text.trim())
        return words.offered(wording.model);
      return words.written(wording.model);
    default:
      return wording.has_model ? words.canAsk : words.noModel;
  }
}

function WordsSwitch({ draft, text, onText }: WordingNoteProps) {
  const words = strings.drafts;
  const { wording, template_text: template } = draft;
  if (wording.state !== 'written') return null;
  const isWorded = text.trim() === wording.text.trim();
  return (
    <Button size="sm" onClick={() => onText(isWorded ? template : wording.text)}>
      {isWorded ? words.useTemplate : words.useWords}
    </Button>
  );
}

function AskButton({ draft }: { draft: Draft }) {
  const client = useQueryClient();
  const ask = async () => {
    try {
      client.setQueryData(keys.draft(draft.id), await rewordDraft(draft.id));
    } catch (error) {
      toastProblem(error, strings.drafts.failed);
    }
  };
  return (
    <Button size="sm" onClick={() => void ask()}>
      {draft.wording.state === 'none' ? strings.drafts.ask : strings.drafts.again}
    </Button>
  );
}
