// What needs Ruth now, worked out from the commitments like the server does.
import { idOf } from './ids.mjs';
import { commitmentsOf } from './world.mjs';

function kindOf(commitment, now) {
  if (commitment.state !== 'open') return undefined;
  const due = commitment.due ? Date.parse(commitment.due.at) : undefined;
  const isLate = due !== undefined && due < now;
  if (commitment.side === 'theirs') return isLate ? 'theirs_overdue' : undefined;
  if (commitment.kind === 'request') return 'answer_awaited';
  if (due === undefined) return undefined;
  return isLate ? 'promise_overdue' : 'promise_due';
}

const titles = {
  promise_overdue: (name, what) => `You promised ${name} to ${what}`,
  promise_due: (name, what) => `You promised ${name} to ${what}`,
  answer_awaited: (name) => `${name} waits for your answer`,
  theirs_overdue: (name, what) => `${name} promised you to ${what}`,
};

function reasonOf(kind, commitment, now) {
  const days = (time) => Math.max(1, Math.round(Math.abs(now - Date.parse(time)) / 864e5));
  const { due, said_at } = commitment;
  if (kind === 'answer_awaited') return `Asked ${days(said_at)} days ago`;
  return kind === 'promise_due' ? `Due in ${days(due.at)} days` : `${days(due.at)} days late`;
}

export function todayOf(world, now = Date.now(), deal = null) {
  const counts = {
    promise_due: 0,
    promise_overdue: 0,
    answer_awaited: 0,
    theirs_overdue: 0,
    deal_signal: 0,
    contract_risk: 0,
  };
  const items = [];
  for (const commitment of commitmentsOf(world)) {
    const kind = kindOf(commitment, now);
    const id = idOf('insight', Number.parseInt(commitment.id.slice(-4), 32) || 0);
    if (!kind || world.dismissed.has(id) || (deal && commitment.deal?.id !== deal)) continue;
    counts[kind] += 1;
    const { activity, begin, end, quote, contact, company, due } = commitment;
    items.push({
      id,
      kind,
      title: titles[kind](contact.name, commitment.what),
      reason: reasonOf(kind, commitment, now),
      ...(due ? { due_at: due.at } : {}),
      since: commitment.said_at,
      urgency: 0.5,
      commitment,
      citation: { activity, begin, end, quote },
      contact,
      ...(company ? { company } : {}),
    });
  }
  return { items, counts };
}
