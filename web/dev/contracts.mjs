// A draft with its review, for the mock server.
import { idOf } from './ids.mjs';

const text =
  'MASTER SERVICES AGREEMENT\n\n1. Payment. Customer shall pay within ninety (90) days.\n\n' +
  '2. Exclusivity. Provider grants Customer the exclusive right to sell in Europe.\f' +
  '3. Governing Law. This Agreement is governed by the laws of England.';

const counts = { state: 'read', high: 1, medium: 1, low: 0 };

const contract = {
  id: idOf('contract', 1),
  file_name: 'Brightwater MSA v3.docx',
  size_bytes: 48_200,
  at: '2026-03-01T09:00:00Z',
  is_likely: true,
  ordinal: 0,
  added_by: 'Ruth Keller',
  counts,
};

function finding(id, number, words, quote, more) {
  const begin = text.indexOf(`${number}.`);
  const end = text.indexOf('.', begin + 4 + words.title.length) + 1;
  const at = text.indexOf(quote);
  return {
    id,
    accept: '30 days from the invoice.',
    why: 'We pre-finance the customer.',
    wording: 'Fees are due within thirty (30) days of the date of the invoice.',
    risky: '',
    certainty: 0.9,
    number: `${number}.`,
    page: 1,
    begin,
    end,
    checks: [],
    mark: '',
    ...words,
    heading: words.title,
    reasons: more.map((reason) => ({ text: reason, begin: at, end: at + quote.length })),
  };
}

const review = {
  contract,
  state: 'read',
  state_text: 'Read',
  hint: '',
  notes: [],
  text,
  page_count: 2,
  clause_count: 3,
  findings: [
    finding(
      'f1',
      1,
      { category: 'payment_terms', title: 'Payment', severity: 'medium' },
      'ninety (90) days',
      ['Payment: ninety (90) days; the playbook accepts at most 45 days.'],
    ),
    finding(
      'f2',
      2,
      { category: 'exclusivity', title: 'Exclusivity', severity: 'high' },
      'exclusive right',
      ['Exclusivity closes the market to us.'],
    ),
  ],
  missing: [
    {
      category: 'liability_cap',
      title: 'Cap on liability',
      severity: 'high',
      accept: 'A year of fees.',
      why: 'Without a cap one incident can cost more than the deal earns.',
      wording: 'Liability is limited to the fees of the last twelve (12) months.',
    },
  ],
};

const page = (items) => ({ items, next_cursor: '' });

export const contractRoutes = [
  ['GET', '/contracts', (_world, { query }) => page(query.get('deal') ? [] : [contract])],
  ['GET', '/contracts/:id', () => contract],
  ['GET', '/contracts/:id/review', () => review],
  ['POST', '/contracts/:id/marks', () => undefined],
  [
    'GET',
    '/playbook',
    () => ({ text: '[[clause]]\ncategory = "audit"\n', is_default: true, version: 0 }),
  ],
];
