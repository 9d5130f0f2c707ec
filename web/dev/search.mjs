// A crude reading of a question: enough to show what the page does with the server's answer.
import { briefOf } from './mails.mjs';
import { commitmentsOf } from './world.mjs';

const stop = new Set(
  'client what did we they promise promised promises us them the a in last do does who still owe owes something to of for and'.split(
    ' ',
  ),
);

function questionOf(world, { question, contact, company }, now) {
  const text = question.toLowerCase();
  const isPromise = /promis|owe/.test(text);
  const side = /they|owes|them/.test(text) ? 'theirs' : 'ours';
  const isNovember = /november/.test(text);
  const year = new Date(now).getUTCFullYear() - (/\b20\d\d\b/.test(text) ? 0 : 1);
  const given = /\b(20\d\d)\b/.exec(text)?.[1];
  const words = text
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word && !stop.has(word) && word !== 'november' && !/^20\d\d$/.test(word));
  const party = world.companies.find((each) => words.includes(each.name.toLowerCase()));
  return {
    text: question,
    asks_commitments: isPromise,
    ...(isPromise ? { commitment_kind: 'promise', side } : {}),
    ...(isNovember
      ? {
          from: `${given ?? year}-11-01T00:00:00.000Z`,
          until: `${given ?? year}-12-01T00:00:00.000Z`,
        }
      : {}),
    period_text: isNovember ? `November ${given ?? year}` : '',
    party_text: party?.name ?? '',
    contacts: world.contacts
      .filter((each) => each.id === contact)
      .map(({ id, name, addresses }) => ({ id, name, address: addresses[0] })),
    ...(party || company
      ? {
          company: briefCompany(world.companies.find((each) => each.id === (party?.id ?? company))),
        }
      : {}),
    words: words.filter((word) => word !== party?.name.toLowerCase()),
  };
}

const briefCompany = ({ id, name, mail_domain }) => ({ id, name, mail_domain });

export function answersOf(world, request, now = Date.now()) {
  const question = questionOf(world, request, now);
  const contact = request.contact;
  const company = question.company?.id;
  const isIn = (commitment) =>
    (!contact || commitment.contact.id === contact) &&
    (!company || commitment.company?.id === company) &&
    (!question.from ||
      (commitment.said_at >= question.from && commitment.said_at < question.until)) &&
    (!question.side || commitment.side === question.side) &&
    question.words.every((word) => commitment.quote.toLowerCase().includes(word));
  const answers = commitmentsOf(world)
    .filter(isIn)
    .map((commitment) => answerOf(world, commitment));
  return { question, found: answers.length > 0, answers, related: [] };
}

function answerOf(world, commitment) {
  const { activity, begin, end, quote } = commitment;
  return {
    quote,
    citation: { activity, begin, end, quote },
    activity: briefOf(world.activities.find((each) => each.id === activity)),
    commitment,
    score: 0.9,
  };
}
