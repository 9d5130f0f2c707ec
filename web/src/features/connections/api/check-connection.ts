import { request } from '@/lib/api-client';
import type { ConnectionFields } from '@/types';

/** Signs in to the mailbox once; a problem says in plain words what keeps us out. */
export const checkConnection = (fields: ConnectionFields) =>
  request('/connections/check', { method: 'POST', body: fields });
