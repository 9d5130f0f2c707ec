// The API's paths, as [method, pattern, handler(world, context)]. ":id" is a part of the path.

import { freshConnection, refused } from './connections.mjs';
import { contractRoutes } from './contracts.mjs';
import { checkVersion, notFound, pageOf, Refusal } from './http.mjs';
import { publish } from './live.mjs';
import { recordRoutes } from './record-routes.mjs';
import { answersOf } from './search.mjs';
import { signalRoutes } from './signal-routes.mjs';
import { todayOf } from './today.mjs';

const sessionOf = ({ user, workspace }) => ({ user, workspace, csrf_token: 'mock' });

function find(list, id) {
  const record = list.find((each) => each.id === id);
  if (!record) throw notFound();
  return record;
}

const sessionRoutes = [
  [
    'GET',
    '/setup',
    (world) => ({
      needs_setup: world.needsSetup,
      has_sample: world.workspace.is_sample,
      version: '0.1.0',
      region: 'local',
    }),
  ],
  [
    'POST',
    '/setup',
    (world, { body }) => {
      Object.assign(world.user, {
        name: body.name,
        address: body.address,
        time_zone: body.time_zone,
      });
      Object.assign(world.workspace, {
        name: body.workspace_name,
        team_domains: body.team_domains,
        is_sample: false,
      });
      Object.assign(world, { needsSetup: false, isSignedIn: true });
      return sessionOf(world);
    },
  ],
  [
    'GET',
    '/session',
    (world) => {
      if (!world.isSignedIn) throw new Refusal(401, 'unauthenticated', 'Nobody is signed in.');
      return sessionOf(world);
    },
  ],
  [
    'POST',
    '/session',
    (world, { body }) => {
      if (body.password !== 'correct horse') {
        throw new Refusal(
          401,
          'unauthenticated',
          'Address or password is wrong.',
          'Check both and try again.',
        );
      }
      world.isSignedIn = true;
      return sessionOf(world);
    },
  ],
  [
    'POST',
    '/session/sample',
    (world) => {
      world.isSignedIn = true;
      return sessionOf(world);
    },
  ],
  [
    'DELETE',
    '/session',
    (world) => {
      world.isSignedIn = false;
    },
  ],
  [
    'DELETE',
    '/sample',
    (world) => {
      world.isSignedIn = false;
      world.workspace.is_sample = false;
      Object.assign(world, {
        contacts: [],
        companies: [],
        activities: [],
        deals: [],
        connections: [],
        parked: [],
        mergeProposals: [],
      });
    },
  ],
  [
    'PATCH',
    '/workspace',
    (world, { body }) => {
      Object.assign(world.workspace, body);
      return sessionOf(world);
    },
  ],
  ['GET', '/health', (world) => world.health],
  ['GET', '/today', (world, { query }) => todayOf(world, Date.now(), query.get('deal'))],
  ['POST', '/insights/:id/dismissal', (world, { id }) => void world.dismissed.add(id)],
  ['DELETE', '/insights/:id/dismissal', (world, { id }) => void world.dismissed.delete(id)],
  ['POST', '/search', (world, { body }) => answersOf(world, body)],
];

function check(body) {
  if (body.kind === 'imap' && body.password === 'wrong') {
    throw new Refusal(
      422,
      'failed_precondition',
      `${body.host} refuses the password.`,
      'Check the address and the password. Some services want an app password.',
    );
  }
}

const connectionRoutes = [
  ['GET', '/connections', (world, { query }) => pageOf(world.connections, query)],
  ['POST', '/connections/check', (_, { body }) => check(body)],
  [
    'POST',
    '/connections',
    (world, { body }) => {
      check(body);
      world.nextNumber += 1;
      const { secret, ...made } = freshConnection(world.nextNumber, body);
      world.connections.push(made);
      return { ...made, ...(secret ? { secret } : {}) };
    },
  ],
  [
    'PATCH',
    '/connections/:id',
    (world, { id, body, request }) => {
      const connection = find(world.connections, id);
      checkVersion(request, connection);
      const { password, ...rest } = body;
      Object.assign(connection, rest, { version: connection.version + 1 });
      const state = connection.is_paused
        ? ['paused', 'Paused']
        : ['live', 'Up to date and listening'];
      Object.assign(connection.status, {
        state: state[0],
        state_text: state[1],
        error: '',
        hint: '',
      });
      publish('connection.status', { id });
      return connection;
    },
  ],
  [
    'DELETE',
    '/connections/:id',
    (world, { id, request }) => {
      checkVersion(request, find(world.connections, id));
      world.connections = world.connections.filter((each) => each.id !== id);
    },
  ],
  ['POST', '/connections/:id/retry', () => undefined],
  ['GET', '/connections/:id/refused', () => ({ items: refused })],
  ['GET', '/parked_events', (world) => ({ items: world.parked })],
  [
    'POST',
    '/parked_events/:id/retry',
    (world, { id }) => {
      world.parked = world.parked.filter((each) => String(each.offset) !== id);
    },
  ],
  [
    'DELETE',
    '/parked_events/:id',
    (world, { id }) => {
      world.parked = world.parked.filter((each) => String(each.offset) !== id);
    },
  ],
];

export const routes = [
  ...sessionRoutes,
  ...connectionRoutes,
  ...recordRoutes,
  ...contractRoutes,
  ...signalRoutes,
].map(([method, path, handle]) => ({
  method,
  pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  handle,
}));
