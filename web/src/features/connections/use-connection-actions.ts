import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/lib/problem';
import { keys } from '@/lib/query-keys';
import { toast, toastProblem } from '@/lib/toast';
import { strings } from '@/strings';
import type { Connection, Page } from '@/types';
import { deleteConnection } from './api/delete-connection';
import { retryConnection } from './api/retry-connection';
import { updateConnection } from './api/update-connection';

export function useConnectionActions(connection: Connection) {
  const client = useQueryClient();

  const attempt = async (send: () => Promise<unknown>, text?: string) => {
    try {
      await send();
      if (text) toast(text);
    } catch (error) {
      if (isProblem(error) && error.isConflict) toast(strings.errors.conflict);
      else toastProblem(error, strings.errors.notSaved);
    } finally {
      await client.invalidateQueries({ queryKey: keys.connections });
    }
  };

  const togglePause = () => {
    const is_paused = !connection.is_paused;
    client.setQueryData<Page<Connection>>(keys.connections, (old) =>
      old
        ? {
            ...old,
            items: old.items.map((each) =>
              each.id === connection.id ? { ...each, is_paused } : each,
            ),
          }
        : old,
    );
    void attempt(() => updateConnection(connection, { is_paused }));
  };
  const retry = () => void attempt(() => retryConnection(connection.id), strings.accounts.retrying);
  const remove = () => attempt(() => deleteConnection(connection), strings.accounts.removed);
  return { togglePause, retry, remove };
}
