// A server with invented people for working on the page: the API's shapes, in memory, without any of
// what the real one does. node dev/mock-server.mjs [--port 8787] [--state sample] [--dist dist]
//
// POST /dev/mail lets a new mail arrive; /dev/state/NAME starts over; /dev/cut ends open streams.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { notFound, readBody, sendJson, sendPage } from './http.mjs';
import { cutLines, publish, subscribe } from './live.mjs';
import { makeMail } from './mails.mjs';
import { routes } from './routes.mjs';
import { makeWorld } from './world.mjs';

function deliver(world, number) {
  const [contact] = world.contacts;
  const mail = makeMail(contact, {
    by: 'them',
    at: Date.now(),
    subject: `Delivery ${number}`,
    reply: 'Hello Ruth,\n\nI will send you the floor plan by tomorrow.\n\nAnn',
    said: [
      {
        kind: 'promise',
        quote: 'I will send you the floor plan by tomorrow.',
        what: 'send us the floor plan',
        due: Date.now() + 864e5,
        dueText: 'by tomorrow',
      },
    ],
  });
  world.activities.unshift(mail);
  contact.last_activity_at = mail.sent_at;
  const touched = { contacts: [contact.id], company: contact.company?.id, thread: mail.thread };
  publish('activity.created', { id: mail.id, ...touched });
  publish('contact.updated', { id: contact.id });
  publish('commitment.created', { id: mail.commitments[0].id, ...touched });
  return mail;
}

export function startMock({ port = 0, state = 'sample', dist = '' } = {}) {
  let world = makeWorld(state);
  let delivered = 0;

  const answer = async (request, response) => {
    const url = new URL(request.url, 'http://mock');
    if (url.pathname === '/dev/mail') {
      delivered += 1;
      return sendJson(response, 200, deliver(world, delivered));
    }
    if (url.pathname === '/dev/cut') {
      cutLines();
      return sendJson(response, 200, {});
    }
    if (url.pathname.startsWith('/dev/state/')) {
      world = makeWorld(url.pathname.split('/')[3]);
      return sendJson(response, 200, {});
    }
    if (!url.pathname.startsWith('/api/v1')) return sendPage(dist, url.pathname, response);
    const path = url.pathname.slice('/api/v1'.length);
    if (path === '/stream') return subscribe(request, response);
    for (const { method, pattern, handle } of routes) {
      const match = method === request.method && pattern.exec(path);
      if (!match) continue;
      const body = method === 'GET' ? {} : await readBody(request);
      const result = handle(world, { ...match.groups, body, query: url.searchParams, request });
      return sendJson(response, result === undefined ? 204 : 200, result);
    }
    throw notFound();
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      const problem = error.problem ?? { status: 500, title: 'internal', detail: String(error) };
      sendJson(response, problem.status, problem);
    });
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      const stop = () => {
        cutLines();
        server.close();
      };
      resolve({ port: server.address().port, stop });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      state: { type: 'string', default: 'sample' },
      dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    },
  });
  const { port } = await startMock({ ...values, port: Number(values.port) });
  console.log(`Invented people are at http://127.0.0.1:${port}/`);
}
