// All that the mock server knows, in memory.
import { makeConnections, makeParked } from './connections.mjs';
import { idOf } from './ids.mjs';
import {
  companyBrief,
  contactBrief,
  makeCompanies,
  makeContacts,
  makeCrowd,
  ruth,
} from './people.mjs';
import { makeStory } from './story.mjs';

const iso = (time) => new Date(time).toISOString();

const stages = [
  ['New', 'open'],
  ['Qualified', 'open'],
  ['Proposal', 'open'],
  ['Won', 'won'],
  ['Lost', 'lost'],
].map(([name, kind], index) => ({ id: idOf('stage', index + 1), name, kind }));

function makeDeals(now, contacts, companies, count) {
  const pipeline = idOf('pipeline', 1);
  const titles = [
    'Brightwater renewal',
    'Wartung 2027',
    'Atelier pilot',
    'Robotics rollout',
    'Solera',
  ];
  return Array.from({ length: count }, (_, index) => ({
    id: idOf('deal', index + 1),
    title: index < 5 ? titles[index] : `Deal ${index + 1}`,
    pipeline,
    stage: stages[index % 5 === 4 ? 3 : index % 3].id,
    company: companyBrief(companies[index % 5]),
    contacts: [contactBrief(contacts[[0, 2, 3, 4, 5][index % 5]])],
    ...(index % 4 === 3
      ? {}
      : {
          amount: {
            amount_minor: 1_250_000 + index * 310_000,
            currency: index % 4 === 2 ? 'USD' : 'EUR',
          },
        }),
    close_date: index % 2 ? '' : iso(now + 30 * 864e5).slice(0, 10),
    owner: ruth.id,
    created_at: iso(now - 60 * 864e5),
    updated_at: iso(now - index * 36e5),
    version: 1,
  }));
}

/** `state`: sample, full, empty, setup (nothing is there yet), huge (100,000 contacts). */
export function makeWorld(state, now = Date.now()) {
  const isEmpty = state === 'empty' || state === 'setup';
  const companies = isEmpty ? [] : makeCompanies(now);
  const contacts = isEmpty ? [] : makeContacts(now, companies, idOf('activity', 3));
  const activities = isEmpty ? [] : makeStory(now, contacts);
  return {
    state,
    companies,
    contacts: state === 'huge' ? [...contacts, ...makeCrowd(now, 100_000, companies)] : contacts,
    activities,
    deals: isEmpty ? [] : makeDeals(now, contacts, companies, state === 'huge' ? 5000 : 9),
    pipelines: [{ id: idOf('pipeline', 1), name: 'Sales', stages }],
    connections: isEmpty ? [] : makeConnections(now),
    parked: isEmpty ? [] : makeParked(now),
    mergeProposals: isEmpty
      ? []
      : [
          {
            id: idOf('merge', 1),
            keep: contactBrief(contacts[0]),
            merge: contactBrief(contacts[1]),
            reason: 'Both sign with the same phone number.',
            activity: activities[2].id,
          },
        ],
    dismissed: new Set(),
    health: { status: 'ok', problems: [], lag: 0, free_bytes: 5e10 },
    user: { ...ruth },
    workspace: {
      id: idOf('workspace', 1),
      name: 'Us Example',
      region: 'local',
      is_sample: state === 'sample',
      time_zone: 'Europe/Berlin',
      team_domains: ['us.example'],
    },
    needsSetup: state === 'sample' || state === 'setup',
    isSignedIn: state !== 'setup',
    nextNumber: 100_000,
  };
}

export const commitmentsOf = (world) =>
  world.activities.flatMap((activity) => activity.commitments);
