// A change to a record by hand: shown at once, sent with the version it was made on, and undone by
// one click. Where somebody was faster, the newest version is shown and nothing is overwritten.
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { strings } from '@/strings';
import { patchPages } from './pages';
import { isProblem } from './problem';
import { toast, toastProblem } from './toast';

interface RecordEdit<T, Change> {
  record: QueryKey;
  lists: QueryKey;
  send: (before: T, change: Change) => Promise<T>;
}

export function useRecordEdit<T extends { id: string; version: number }, Change extends object>({
  record,
  lists,
  send,
}: RecordEdit<T, Change>) {
  const client = useQueryClient();

  const show = (value: T) => {
    client.setQueryData(record, value);
    patchPages(client, lists, value);
  };
  const change = async (before: T, fields: Change): Promise<T | undefined> => {
    show({ ...before, ...fields });
    try {
      const saved = await send(before, fields);
      show(saved);
      return saved;
    } catch (error) {
      show(before);
      void client.invalidateQueries({ queryKey: record });
      if (isProblem(error) && error.isConflict) toast(strings.errors.conflict);
      else toastProblem(error, strings.errors.notSaved);
      return undefined;
    }
  };
  /** `text` is said when it is saved, with a way back. */
  return async (before: T, fields: Change, text: string): Promise<boolean> => {
    const saved = await change(before, fields);
    if (!saved) return false;
    const old = Object.fromEntries(
      Object.keys(fields).map((name) => [name, before[name as keyof T]]),
    ) as Change;
    toast(text, { label: strings.undo, run: () => void change(saved, old) });
    return true;
  };
}
