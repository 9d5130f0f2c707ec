import { request } from '@/lib/api-client';
import type { Connection } from '@/types';

export const deleteConnection = (connection: Connection) =>
  request(`/connections/${connection.id}`, { method: 'DELETE', version: connection.version });
