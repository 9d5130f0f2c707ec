import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { CopyButton } from '@/components/form/copy-button';
import { TextField } from '@/components/form/text-field';
import { Page } from '@/components/page';
import { RecordLayout } from '@/components/record-layout';
import { ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { shortDate } from '@/lib/moment/time';
import { strings } from '@/strings';
import type { Draft } from '@/types';
import { useDraft } from './api/get-draft';
import { BriefSections } from './brief-sections';
import { DismissButton, DismissedNote } from './dismiss-button';
import { DraftEditor } from './draft-editor';
import { HandOver } from './hand-over';
import { placesOf } from './places';
import { SourcesCard } from './sources-card';
import { useDraftText } from './use-draft-text';
import { WordingNote } from './wording-note';

export function DraftPage() {
  const { draftId } = useParams({ from: '/shell/drafts/$draftId' });
  const query = useDraft(draftId);
  if (query.isPending) return <SkeletonRows />;
  if (query.isError)
    return <ErrorState isPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadedDraft key={draftId} draft={query.data} />;
}

function LoadedDraft({ draft }: { draft: Draft }) {
  const words = strings.drafts;
  const editor = useDraftText(draft);
  const [active, setActive] = useState(-1);
  const isBrief = draft.kind === 'brief';
  const places = placesOf(editor.text, [...draft.sentences, ...draft.wording.sentences]);
  const field = (
    <DraftEditor
      label={isBrief ? words.briefText : words.text}
      text={editor.text}
      places={places}
      active={active}
      onChange={(text) => editor.change({ text })}
      onActive={setActive}
    />
  );
  const note = (
    <WordingNote draft={draft} text={editor.text} onText={(text) => editor.change({ text })} />
  );
  return (
    <Page
      title={`${words.kinds[draft.kind]}: ${draft.subject}`}
      lead={isBrief && draft.since ? words.since(shortDate(draft.since)) : words.lead}
      actions={
        <>
          <span role="status" className="text-sm text-faint">
            {words[editor.state]}
          </span>
          <DismissButton draft={draft} />
        </>
      }
    >
      <DismissedNote draft={draft} />
      {isBrief ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          {note}
          <BriefSections draft={draft} />
          <section className="grid grid-cols-[minmax(0,1fr)] gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 className="text-sm font-semibold">{words.briefText}</h2>
              <CopyButton text={editor.text} label={words.copyText} />
            </div>
            {field}
          </section>
        </div>
      ) : (
        <RecordLayout
          main={
            <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
              {note}
              <MailFields draft={draft} editor={editor}>
                {field}
              </MailFields>
            </div>
          }
          side={<SourcesCard places={places} active={active} onActive={setActive} />}
        />
      )}
    </Page>
  );
}

interface MailFieldsProps {
  draft: Draft;
  editor: ReturnType<typeof useDraftText>;
  children: ReactNode;
}

function MailFields({ draft, editor, children }: MailFieldsProps) {
  const words = strings.drafts;
  return (
    <>
      <p className="text-sm break-words">
        <span className="text-faint">{words.to} </span>
        {draft.to.map((person) => `${person.name} <${person.address}>`.trim()).join(', ')}
      </p>
      <TextField
        label={words.subject}
        value={editor.subject}
        onChange={(event) => editor.change({ subject: event.target.value })}
      />
      {children}
      {draft.quoted && (
        <details className="text-sm">
          <summary className="cursor-pointer text-faint hover:text-ink">{words.quoted}</summary>
          <p className="mt-2 border-l-2 border-line pl-3 break-words whitespace-pre-wrap text-soft">
            {draft.quoted}
          </p>
        </details>
      )}
      <HandOver draft={draft} subject={editor.subject} text={editor.text} />
    </>
  );
}
