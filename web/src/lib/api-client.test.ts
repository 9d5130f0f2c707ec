import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { request, setCsrfToken, setSignedOutHandler } from './api-client';
import { Problem } from './problem';

const fetchMock = vi.fn<typeof fetch>();
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

beforeEach(() => {
  vi.stubGlobal('fetch', fetchMock);
  setCsrfToken('token');
});
afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

const sent = () => {
  const [url, init] = fetchMock.mock.calls[0] ?? [];
  return { url, init, headers: new Headers(init?.headers) };
};

test('a read carries its filters and no token', async () => {
  fetchMock.mockResolvedValue(json(200, { items: [] }));
  await request('/contacts', { query: { query: 'ä b', cursor: '', limit: 5, company: undefined } });
  expect(sent().url).toBe('/api/v1/contacts?query=%C3%A4+b&limit=5');
  expect(sent().headers.get('X-CSRF-Token')).toBeNull();
});

test('a change carries the token, the version it was made on and, if a POST, a key', async () => {
  fetchMock.mockResolvedValue(json(200, {}));
  await request('/contacts/1', { method: 'PATCH', body: { name: 'Ann' }, version: 7 });
  expect(sent().headers.get('X-CSRF-Token')).toBe('token');
  expect(sent().headers.get('If-Match')).toBe('"7"');
  expect(sent().headers.get('Idempotency-Key')).toBeNull();
  fetchMock.mockClear();
  fetchMock.mockResolvedValue(new Response(null, { status: 204 }));
  await request('/insights/1/dismissal', { method: 'POST' });
  expect(sent().headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
});

test('a refusal becomes a problem with what to do', async () => {
  const body = { detail: 'The disk is full.', hint: 'Free some space.', code: 'disk_full' };
  fetchMock.mockResolvedValue(json(503, body));
  const error = await request('/today').catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(Problem);
  expect(error).toMatchObject({
    status: 503,
    detail: 'The disk is full.',
    hint: 'Free some space.',
  });
});

test('a proxy’s HTML page is a problem too, and so is no answer', async () => {
  fetchMock.mockResolvedValue(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
  await expect(request('/today')).rejects.toMatchObject({ status: 502, title: 'Bad Gateway' });
  fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(request('/today')).rejects.toMatchObject({ status: 0, code: 'unreachable' });
});

test('a session that has ended is told once, but not by a refused sign-in', async () => {
  const ended = vi.fn();
  setSignedOutHandler(ended);
  fetchMock.mockImplementation(async () => json(401, {}));
  await request('/session', { method: 'POST', body: {} }).catch(() => {});
  expect(ended).not.toHaveBeenCalled();
  await request('/today').catch(() => {});
  expect(ended).toHaveBeenCalledOnce();
});
