import { request } from '@/lib/api-client';
import type { Connection, ConnectionFields } from '@/types';

export const createConnection = (fields: ConnectionFields) =>
  request<Connection>('/connections', { method: 'POST', body: fields });
