// The one door to the server: cookies, CSRF token, ETags, idempotency keys, problem details.
import { strings } from '@/strings';
import { Problem, problemOf } from './problem';

export interface RequestOptions {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | undefined | null>;
  body?: unknown;
  /** Sent as it is. */
  file?: Blob;
  /** The version that the change was made on. */
  version?: number;
  signal?: AbortSignal;
}

const prefix = '/api/v1';
let csrfToken = '';
let onSignedOut: () => void = () => {};

export function setCsrfToken(token: string) {
  csrfToken = token;
}

/** Called when the server no longer knows our session. */
export function setSignedOutHandler(handler: () => void) {
  onSignedOut = handler;
}

function urlOf(path: string, query: RequestOptions['query']): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null && value !== '') parameters.set(key, String(value));
  }
  const text = parameters.toString();
  return `${prefix}${path}${text ? `?${text}` : ''}`;
}

function headersOf(method: string, options: RequestOptions): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.file) headers.set('Content-Type', 'application/octet-stream');
  if (method !== 'GET' && csrfToken) headers.set('X-CSRF-Token', csrfToken);
  if (method === 'POST') headers.set('Idempotency-Key', idempotencyKey());
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  return headers;
}

/** randomUUID exists on https and localhost only; a cell may be reached by plain http in a LAN. */
function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function request<T = void>(path: string, options: RequestOptions = {}): Promise<T> {
  const method = options.method ?? 'GET';
  let response: Response;
  try {
    response = await fetch(urlOf(path, options.query), {
      method,
      headers: headersOf(method, options),
      body: options.body === undefined ? options.file : JSON.stringify(options.body),
      credentials: 'same-origin',
      signal: options.signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem({
      status: 0,
      title: strings.errors.unreachable,
      detail: strings.errors.unreachableDetail,
      hint: strings.errors.unreachableHint,
      code: 'unreachable',
    });
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    if (response.status === 401 && path !== '/session') onSignedOut();
    throw problem;
  }
  if (response.status === 204 || response.status === 205) return undefined as T;
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export const attachmentUrl = (activity: string, ordinal: number) =>
  `${prefix}/activities/${activity}/attachments/${ordinal}`;
export const contractFileUrl = (id: string) => `${prefix}/contracts/${id}/file`;
export const originalUrl = (activity: string) => `${prefix}/activities/${activity}/original`;
export const streamUrl = `${prefix}/stream`;
