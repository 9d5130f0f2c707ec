import { plural } from '@/lib/numbers';
import type { SignalKind } from '@/types';

const kinds: Record<SignalKind, string> = {
  gone_quiet: 'Gone quiet',
  single_threaded: 'One person only',
  competitor_named: 'Competitor',
  price_pushed: 'Price',
  decision_maker_missing: 'Decision maker missing',
  promise_broken: 'Promise broken',
};

export const signals = {
  title: 'Signals',
  kinds,
  dismiss: (title: string) => `Dismiss “${title}”`,
  dismissed: 'Dismissed. It comes back only with new evidence.',
  moreEvidence: (count: number) => `${count} more`,
  badge: (titles: string[]) =>
    `${plural(titles.length, 'signal', 'signals')}: ${titles.join('; ')}`,
  competitors: 'Competitors',
  competitorsHint:
    'Names, separated by commas. A deal shows a signal when the other side writes one of them.',
};

export const followUp = {
  label: 'Best time to write',
  theirs: (range: string) => `${range} their time`,
  now: 'now',
  hours: 'When they answer, by the hours of their week',
  counted: (answers: number) => `From ${plural(answers, 'answer', 'answers')} to your mails.`,
  countedCompany: (answers: number) =>
    `From ${plural(answers, 'answer', 'answers')} of people at the company.`,
};
