// The text and subject that a rep edits: shown at once, saved when the typing pauses. A model's words
// that come meanwhile are taken over only where nothing was typed.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Draft } from '@/types';
import { updateDraft } from './api/update-draft';

const pauseMs = 700;

export type SaveState = 'saved' | 'unsaved' | 'saving';

interface Fields {
  subject: string;
  text: string;
}

const same = (a: Fields, b: Fields) =>
  a.subject.trim() === b.subject.trim() && a.text.trim() === b.text.trim();

export function useDraftText(draft: Draft) {
  const client = useQueryClient();
  const [fields, setFields] = useState<Fields>({ subject: draft.subject, text: draft.text });
  const [state, setState] = useState<SaveState>('saved');
  const local = useRef(fields);
  const saved = useRef<Draft>(draft);
  const isSaving = useRef(false);

  const show = useCallback((next: Fields) => {
    local.current = next;
    setFields(next);
  }, []);

  useEffect(() => {
    if (draft.version < saved.current.version) return;
    const isClean = same(local.current, saved.current);
    // Its words came, or another window saved: what was typed here goes on from that version.
    saved.current = draft;
    if (isClean && !same(local.current, draft)) show({ subject: draft.subject, text: draft.text });
  }, [draft, show]);

  const save = useCallback(async () => {
    if (isSaving.current || same(local.current, saved.current)) return;
    isSaving.current = true;
    setState('saving');
    try {
      const sent = local.current;
      const fresh = await updateDraft(draft.id, saved.current.version, sent);
      saved.current = fresh;
      client.setQueryData(keys.draft(draft.id), fresh);
      setState(same(local.current, fresh) ? 'saved' : 'unsaved');
    } catch (error) {
      setState('unsaved');
      if (isProblem(error) && error.isConflict) toast(strings.errors.conflict);
      else toastProblem(error, strings.errors.notSaved);
      void client.invalidateQueries({ queryKey: keys.draft(draft.id) });
    } finally {
      isSaving.current = false;
    }
  }, [client, draft.id]);

  const change = (part: Partial<Fields>) => {
    show({ ...local.current, ...part });
    setState('unsaved');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change begins the pause anew.
  useEffect(() => {
    if (state !== 'unsaved') return;
    const timer = setTimeout(() => void save(), pauseMs);
    return () => clearTimeout(timer);
  }, [fields, state, save]);

  // Who leaves the page within the pause loses nothing.
  useEffect(() => () => void save(), [save]);

  return { ...fields, state, change, save };
}
