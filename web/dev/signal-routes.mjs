// The time to follow up and the signals of deals: invented for the first contact and deal.
import { idOf } from './ids.mjs';

function followUp(world, { id }) {
  const hours = Array.from({ length: 168 }, (_, hour) => {
    const isWork = hour < 120 && hour % 24 >= 8 && hour % 24 < 18;
    return isWork ? (hour % 24 < 11 ? 0.02 : 0.008) : 0.0005;
  });
  const known = { answers: 9, company_answers: 3, time_zone: 'Europe/London', hours };
  if (world.contacts[0]?.id !== id) return { ...known, answers: 1 };
  const begin = new Date();
  begin.setUTCDate(begin.getUTCDate() + 1);
  begin.setUTCHours(9, 0, 0, 0);
  const best = {
    begins_at: begin.toISOString(),
    ends_at: new Date(begin.getTime() + 2 * 3_600_000).toISOString(),
    hour_of_week: ((begin.getUTCDay() + 6) % 7) * 24 + 9,
    utc_offset_min: 0,
    ground: 'time_of_day',
    answers: 7,
    fast_answers: 6,
    answers_in_all: 9,
    reason: 'answers most between 9 and 11, 6 of 7 within 3 h',
  };
  return { ...known, best };
}

function signalsOf(world, deal) {
  const mail = world.activities.find((activity) => activity.commitments.length > 0);
  const id = idOf('signal', 1);
  if (!mail || world.deals[0]?.id !== deal || world.dismissed.has(id)) return [];
  const { begin, end, quote } = mail.commitments[0];
  return [
    {
      id,
      deal,
      kind: 'gone_quiet',
      title: 'Gone quiet for 18 days',
      detail:
        'Before, they wrote every 3 days (on 14 days, the first on 2 September, 12 weeks ago).',
      strength: 0.85,
      since: mail.sent_at,
      evidence: [{ activity: mail.id, begin, end, quote, sent_at: mail.sent_at }],
    },
  ];
}

const brief = ({ id, deal, kind, title, strength }) => ({ id, deal, kind, title, strength });

export const signalRoutes = [
  ['GET', '/contacts/:id/follow-up', followUp],
  ['GET', '/deals/:id/signals', (world, { id }) => ({ items: signalsOf(world, id) })],
  [
    'GET',
    '/deal-signals',
    (world) => ({ items: world.deals.flatMap((deal) => signalsOf(world, deal.id)).map(brief) }),
  ],
  ['GET', '/competitors', (world) => ({ names: world.competitors ?? [] })],
  [
    'PATCH',
    '/competitors',
    (world, { body }) => {
      world.competitors = body.names;
      return { names: body.names };
    },
  ],
];
