import { useState } from 'react';
import { Button } from '@/components/form/button';
import { ConfirmDialog } from '@/components/overlay/confirm-dialog';
import { Page } from '@/components/page';
import { ErrorNote, ErrorState } from '@/components/state/error-state';
import { SkeletonRows } from '@/components/state/skeleton';
import { useSession } from '@/features/session/use-session';
import { strings } from '@/strings';
import type { Playbook } from '@/types';
import { usePlaybook, useUpdatePlaybook } from './api/playbook';

const words = strings.contracts;

export function PlaybookPage() {
  const query = usePlaybook();
  return (
    <Page title={words.playbook} lead={words.playbookLead}>
      {query.isPending && <SkeletonRows />}
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {query.data && <PlaybookForm key={query.data.version} playbook={query.data} />}
    </Page>
  );
}

function PlaybookForm({ playbook }: { playbook: Playbook }) {
  const { user } = useSession();
  const [text, setText] = useState(playbook.text);
  const [asksReset, setAsksReset] = useState(false);
  const update = useUpdatePlaybook();
  const send = (next: string | null) => update.mutate({ text: next, version: playbook.version });
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        send(text);
      }}
    >
      <p className="text-sm text-soft">
        {playbook.is_default
          ? words.playbookDefault
          : words.playbookChanged(playbook.changed_by ?? '')}
      </p>
      <textarea
        aria-label={words.playbookText}
        value={text}
        readOnly={!user.is_admin}
        onChange={(event) => setText(event.target.value)}
        spellCheck={false}
        rows={30}
        className="w-full rounded-xl border border-line-strong bg-surface p-4 font-mono text-xs leading-relaxed [overflow-wrap:normal] overflow-x-auto whitespace-pre"
      />
      <ErrorNote error={update.error} />
      {user.is_admin ? (
        <div className="flex flex-wrap justify-end gap-2">
          {!playbook.is_default && (
            <Button tone="quiet" onClick={() => setAsksReset(true)}>
              {words.playbookReset}
            </Button>
          )}
          <Button
            type="submit"
            tone="primary"
            busy={update.isPending}
            disabled={text === playbook.text || text.trim() === ''}
          >
            {strings.save}
          </Button>
        </div>
      ) : (
        <p className="text-sm text-faint">{words.adminOnly}</p>
      )}
      <ConfirmDialog
        title={words.playbookReset}
        confirm={words.playbookReset}
        isOpen={asksReset}
        error={update.error}
        onConfirm={() => {
          setAsksReset(false);
          send(null);
        }}
        onClose={() => setAsksReset(false)}
      >
        {words.playbookResetText}
      </ConfirmDialog>
    </form>
  );
}
