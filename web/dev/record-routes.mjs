// Contacts, companies, deals, activities, commitments.
import { checkVersion, notFound, pageOf } from './http.mjs';
import { idOf } from './ids.mjs';
import { publish } from './live.mjs';
import { briefOf } from './mails.mjs';
import { companyBrief, contactBrief } from './people.mjs';
import { commitmentsOf } from './world.mjs';

function find(list, id) {
  const record = list.find((each) => each.id === id);
  if (!record) throw notFound();
  return record;
}

const has = (text, query) => !query || text.toLowerCase().includes(query.toLowerCase());

function ordered(items, query) {
  const name = (item) => item.name || item.addresses?.[0] || '';
  return query.get('order') === 'name'
    ? [...items].sort((a, b) => name(a).localeCompare(name(b)))
    : [...items].sort((a, b) => b.last_activity_at.localeCompare(a.last_activity_at));
}

function change(list, topic, { id, body, request }, sourced = []) {
  const record = find(list, id);
  checkVersion(request, record);
  Object.assign(record, body, { version: record.version + 1 });
  const at = new Date().toISOString();
  for (const field of sourced) if (field in body) record.sources[field] = { kind: 'person', at };
  publish(topic, { id });
  return record;
}

const isParty = (party, id) => (activity) => {
  const first = activity.commitments[0];
  if (party === 'thread') return activity.thread === id;
  if (party === 'company') return first?.company?.id === id || activity.company === id;
  if (party === 'deal') return activity.deal === id;
  return (
    [activity.sender, ...activity.recipients].some((each) => each.contact === id) ||
    activity.about === id
  );
};

const timeline =
  (party) =>
  (world, { id, query }) => {
    const mails = world.activities.filter(isParty(party, id)).map(briefOf);
    return pageOf(
      mails.sort((a, b) => b.sent_at.localeCompare(a.sent_at)),
      query,
    );
  };

function dealFields(world, body) {
  const fields = { ...body };
  if ('company' in body)
    fields.company = body.company ? companyBrief(find(world.companies, body.company)) : undefined;
  if ('contacts' in body)
    fields.contacts = body.contacts.map((id) => contactBrief(find(world.contacts, id)));
  if (body.amount === null) fields.amount = undefined;
  return { ...fields, updated_at: new Date().toISOString() };
}

const contactRoutes = [
  [
    'GET',
    '/contacts',
    (world, { query }) =>
      pageOf(
        ordered(
          world.contacts.filter(
            (contact) =>
              has(`${contact.name} ${contact.addresses.join(' ')}`, query.get('query')) &&
              (!query.get('company') || contact.company?.id === query.get('company')),
          ),
          query,
        ),
        query,
      ),
  ],
  ['GET', '/contacts/:id', (world, { id }) => find(world.contacts, id)],
  [
    'PATCH',
    '/contacts/:id',
    (world, context) =>
      change(world.contacts, 'contact.updated', context, ['name', 'title', 'phone']),
  ],
  ['GET', '/contacts/:id/timeline', timeline('contact')],
  [
    'GET',
    '/companies',
    (world, { query }) =>
      pageOf(
        ordered(
          world.companies.filter((company) =>
            has(`${company.name} ${company.mail_domain}`, query.get('query')),
          ),
          query,
        ),
        query,
      ),
  ],
  ['GET', '/companies/:id', (world, { id }) => find(world.companies, id)],
  [
    'PATCH',
    '/companies/:id',
    (world, context) => change(world.companies, 'company.updated', context, ['name']),
  ],
  ['GET', '/companies/:id/timeline', timeline('company')],
  ['GET', '/merge_proposals', (world) => ({ items: world.mergeProposals })],
  [
    'POST',
    '/merge_proposals/:id/acceptance',
    (world, { id }) => {
      const { keep } = find(world.mergeProposals, id);
      world.mergeProposals = world.mergeProposals.filter((each) => each.id !== id);
      return find(world.contacts, keep.id);
    },
  ],
  [
    'POST',
    '/merge_proposals/:id/rejection',
    (world, { id }) => {
      world.mergeProposals = world.mergeProposals.filter((each) => each.id !== id);
    },
  ],
];

const dealRoutes = [
  ['GET', '/pipelines', (world) => ({ items: world.pipelines })],
  [
    'GET',
    '/deals',
    (world, { query }) =>
      pageOf(
        world.deals.filter(
          (deal) =>
            has(`${deal.title} ${deal.company?.name ?? ''}`, query.get('query')) &&
            (!query.get('stage') || deal.stage === query.get('stage')) &&
            (!query.get('company') || deal.company?.id === query.get('company')) &&
            (!query.get('contact') ||
              deal.contacts.some((each) => each.id === query.get('contact'))),
        ),
        query,
      ),
  ],
  [
    'POST',
    '/deals',
    (world, { body }) => {
      world.nextNumber += 1;
      const now = new Date().toISOString();
      const deal = {
        id: idOf('deal', world.nextNumber),
        pipeline: world.pipelines[0].id,
        stage: world.pipelines[0].stages[0].id,
        contacts: [],
        close_date: '',
        owner: world.user.id,
        created_at: now,
        version: 1,
        ...dealFields(world, body),
      };
      world.deals.unshift(deal);
      publish('deal.created', { id: deal.id });
      return deal;
    },
  ],
  ['GET', '/deals/:id', (world, { id }) => find(world.deals, id)],
  [
    'PATCH',
    '/deals/:id',
    (world, context) =>
      change(world.deals, 'deal.updated', { ...context, body: dealFields(world, context.body) }),
  ],
  [
    'DELETE',
    '/deals/:id',
    (world, { id, request }) => {
      checkVersion(request, find(world.deals, id));
      world.deals = world.deals.filter((each) => each.id !== id);
      publish('deal.deleted', { id });
    },
  ],
  ['GET', '/deals/:id/timeline', timeline('deal')],
];

const mark =
  (state) =>
  (world, { id }) => {
    const commitment = find(commitmentsOf(world), id);
    Object.assign(commitment, { state, version: commitment.version + 1 });
    publish('commitment.updated', { id });
    return commitment;
  };

const activityRoutes = [
  ['GET', '/threads/:id/timeline', timeline('thread')],
  ['GET', '/activities/:id', (world, { id }) => find(world.activities, id)],
  [
    'POST',
    '/notes',
    (world, { body }) => {
      world.nextNumber += 1;
      const note = {
        id: idOf('activity', world.nextNumber),
        kind: 'note',
        direction: 'internal',
        automation: 'none',
        thread: '',
        subject: '',
        sent_at: new Date().toISOString(),
        utc_offset_min: 60,
        sender: { name: world.user.name, address: world.user.address, user: world.user.id },
        recipients: [],
        snippet: body.text.slice(0, 280),
        attachment_count: 0,
        language: '',
        text: body.text,
        zones: [{ kind: 'reply', begin: 0, end: body.text.length }],
        attachments: [],
        notes: [],
        facts: [],
        commitments: [],
      };
      world.activities.unshift({
        ...note,
        about: body.contact,
        company: body.company,
        deal: body.deal,
      });
      return note;
    },
  ],
  [
    'GET',
    '/commitments',
    (world, { query }) =>
      pageOf(
        commitmentsOf(world).filter(
          (commitment) =>
            ['contact', 'company', 'deal'].every(
              (party) => !query.get(party) || commitment[party]?.id === query.get(party),
            ) &&
            ['side', 'kind', 'state'].every(
              (field) => !query.get(field) || commitment[field] === query.get(field),
            ),
        ),
        query,
      ),
  ],
  [
    'PATCH',
    '/commitments/:id',
    (world, { id, body, request }) => {
      const commitment = find(commitmentsOf(world), id);
      checkVersion(request, commitment);
      if ('due_at' in body)
        commitment.due = body.due_at ? { at: body.due_at, has_time: false, text: '' } : undefined;
      for (const field of ['what', 'debtor', 'creditor'])
        if (field in body) commitment[field] = body[field];
      commitment.version += 1;
      publish('commitment.updated', { id });
      return commitment;
    },
  ],
  ['GET', '/drafts', () => ({ items: [], next_cursor: '' })],
  ['POST', '/commitments/:id/fulfilment', mark('fulfilled')],
  ['DELETE', '/commitments/:id/fulfilment', mark('open')],
  ['POST', '/commitments/:id/withdrawal', mark('withdrawn')],
  ['DELETE', '/commitments/:id/withdrawal', mark('open')],
  ['GET', '/commitments/:id/history', () => ({ items: [] })],
  ['POST', '/commitments/:id/dismissal', mark('dismissed')],
  ['DELETE', '/commitments/:id/dismissal', mark('open')],
];

export const recordRoutes = [...contactRoutes, ...dealRoutes, ...activityRoutes];
