import { Badge } from '@/components/badge';
import { Card } from '@/components/card';
import { CiteLink } from '@/components/cite-link';
import { Time } from '@/components/time';
import { strings } from '@/strings';
import type { Draft, DraftSentence } from '@/types';

/** What was said, in quotes under its heading; each leads to its mail. */
export function BriefSections({ draft }: { draft: Draft }) {
  const parts = [...new Set(draft.sentences.map((sentence) => sentence.part))];
  const { wording } = draft;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
      {wording.state === 'written' && wording.sentences.length > 0 && (
        <Card title={strings.drafts.summary}>
          <ul className="grid gap-3">
            {wording.sentences.map((sentence) => (
              <li key={sentence.text} className="grid gap-1 text-sm">
                <p>{sentence.text}</p>
                <Quotes sentence={sentence} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {parts.map((part) => (
        <Card key={part} title={strings.drafts.sections[part] ?? part}>
          <ul className="grid gap-3">
            {draft.sentences
              .filter((sentence) => sentence.part === part)
              .map((sentence) => (
                <Said key={sentence.text} sentence={sentence} />
              ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}

function Said({ sentence }: { sentence: DraftSentence }) {
  const isOurs = sentence.note.startsWith('ours');
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-faint">
        <Badge tone={isOurs ? 'accent' : 'neutral'}>
          {isOurs ? strings.drafts.ours : strings.drafts.theirs}
        </Badge>
        {sentence.note.endsWith('overdue') && <Badge tone="danger">{strings.drafts.overdue}</Badge>}
        <span>{sentence.speaker}</span>
        {sentence.at && <Time at={sentence.at} />}
      </p>
      <Quotes sentence={sentence} />
    </li>
  );
}

function Quotes({ sentence }: { sentence: DraftSentence }) {
  return sentence.citations.map((citation) => (
    <CiteLink key={`${citation.activity} ${citation.begin}`} citation={citation} />
  ));
}
