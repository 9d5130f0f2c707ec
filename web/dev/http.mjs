// What each answer needs: JSON, problem details, cursor pages, ETags.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

export class Refusal extends Error {
  constructor(status, code, detail, hint = '') {
    super(detail);
    this.problem = { type: `urn:foresail:${code}`, title: code, status, detail, hint, code };
  }
}

export const notFound = () => new Refusal(404, 'not_found', 'There is no such record.');

export async function readBody(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return text ? JSON.parse(text) : {};
}

export function sendJson(response, status, body) {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  if (body?.version) headers.ETag = `"${body.version}"`;
  response.writeHead(status, headers);
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export function pageOf(items, query) {
  const from = Number(query.get('cursor') || 0);
  const limit = Math.min(Number(query.get('limit') || 50), 200);
  const next = from + limit;
  return { items: items.slice(from, next), next_cursor: next < items.length ? String(next) : '' };
}

export function checkVersion(request, record) {
  const given = request.headers['if-match'];
  if (!given) throw new Refusal(428, 'precondition_required', 'If-Match is missing.');
  if (given !== `"${record.version}"`) {
    throw new Refusal(412, 'precondition_failed', 'Someone else changed this record.');
  }
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** The built pages, under the policy that the server sends too. */
export async function sendPage(root, path, response) {
  const clean = normalize(path).replace(/^(\.\.[/\\])+/, '');
  const isFile = extname(clean) !== '';
  const bytes = await readFile(join(root, isFile ? clean : 'index.html')).catch(() => undefined);
  if (!bytes) throw notFound();
  response.writeHead(200, {
    'Content-Type': types[isFile ? extname(clean) : '.html'] ?? 'application/octet-stream',
    'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  });
  response.end(bytes);
}
