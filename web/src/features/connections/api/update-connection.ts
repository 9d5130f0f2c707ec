import { request } from '@/lib/api-client';
import type { Connection, ImapFields } from '@/types';

export type ConnectionChange = Partial<Omit<ImapFields, 'kind'>> & { is_paused?: boolean };

export const updateConnection = (connection: Connection, change: ConnectionChange) =>
  request<Connection>(`/connections/${connection.id}`, {
    method: 'PATCH',
    body: change,
    version: connection.version,
  });
