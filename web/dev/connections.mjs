// Accounts in each of the states that the page has to show.
import { idOf } from './ids.mjs';

const iso = (time) => new Date(time).toISOString();

function connection(number, fields, status) {
  return {
    id: idOf('connection', number),
    kind: 'imap',
    name: '',
    address: '',
    host: 'imap.us.example',
    port: 993,
    security: 'tls',
    user_name: '',
    is_private: false,
    is_paused: false,
    created_at: iso(Date.now() - 3 * 864e5),
    version: 1,
    ...fields,
    status: {
      state: 'live',
      state_text: 'Up to date and listening',
      changed_at: iso(Date.now() - 36e5),
      taken_count: 0,
      remaining_count: 0,
      refused_count: 0,
      lag: 0,
      error: '',
      hint: '',
      ...status,
    },
  };
}

export function makeConnections(now) {
  return [
    connection(
      1,
      { name: 'ruth@us.example', address: 'ruth@us.example', user_name: 'ruth@us.example' },
      {
        taken_count: 18_204,
        refused_count: 2,
        last_success_at: iso(now - 40_000),
        oldest_taken_at: iso(now - 2000 * 864e5),
      },
    ),
    connection(
      2,
      { name: 'Sales inbox', address: 'sales@us.example', user_name: 'sales', is_private: true },
      {
        state: 'backfilling',
        state_text: 'Reading history; new mail comes in',
        taken_count: 4120,
        remaining_count: 9310,
        lag: 12,
        last_success_at: iso(now - 5000),
        oldest_taken_at: iso(now - 190 * 864e5),
      },
    ),
    connection(
      3,
      { name: 'olaf@us.example', address: 'olaf@us.example', user_name: 'olaf@us.example' },
      {
        state: 'needs_attention',
        state_text: 'Cannot sign in',
        taken_count: 812,
        last_success_at: iso(now - 2 * 864e5),
        error: 'The mail server refuses the password.',
        hint: 'The password may have changed. Edit the account and enter the new one.',
      },
    ),
    {
      ...connection(
        4,
        { kind: 'ingest', name: 'Ticket system', address: 'help@us.example', host: '', port: 0 },
        { taken_count: 33, state_text: 'Ready to take mail', last_success_at: iso(now - 864e5) },
      ),
      security: '',
      ingest: { url: `/api/v1/ingest/${idOf('connection', 4)}` },
    },
  ];
}

export function freshConnection(number, fields) {
  const { password, ...rest } = fields;
  const made = connection(number, rest, {
    state: 'connecting',
    state_text: 'Connecting',
  });
  if (fields.kind !== 'ingest') return made;
  return {
    ...made,
    host: '',
    port: 0,
    security: '',
    ingest: { url: `/api/v1/ingest/${made.id}` },
    secret: 'b5d1c2a7f04e4c0b9a6e8d3f21c7a95e',
  };
}

export const refused = [
  { external_id: 'INBOX/1188', reason: 'The mail is 64 MB; at most 50 MB are taken.' },
  { external_id: 'INBOX/2031', reason: 'The server ended the connection within this mail.' },
];

export function makeParked(now) {
  return [
    {
      offset: 18_833,
      state: 'parked',
      try_count: 8,
      step: 'normalize',
      error: 'The mail is nested too deeply.',
      hint: 'Look at the original in your mail program, then discard it here.',
      first_failed_at: iso(now - 3 * 36e5),
    },
  ];
}
