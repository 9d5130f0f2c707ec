import { expect, test } from 'vitest';
import type { Question } from '@/types';
import { partsOf, withoutPart } from './question-parts';

const question: Question = {
  text: 'What did we promise Brightwater about pricing last November?',
  asks_commitments: true,
  commitment_kind: 'promise',
  side: 'ours',
  period_text: 'November 2025',
  party_text: 'Brightwater',
  contacts: [],
  company: { id: 'C1', name: 'Brightwater', mail_domain: 'brightwater.example' },
  words: ['pricing'],
};

test('each part of what was understood can be seen', () => {
  expect(partsOf(question).map((part) => part.label)).toEqual([
    'Our promises',
    'Brightwater',
    'About: pricing',
    'November 2025',
  ]);
});

test('taking a part away asks in the words of the others', () => {
  const parts = partsOf(question);
  const period = parts.find((part) => part.id === 'period');
  expect(period && withoutPart(parts, period)).toBe('what did we promise Brightwater pricing');
});

test('the record in view has a chip of its own, not a second one', () => {
  expect(partsOf(question, 'C1').map((part) => part.id)).not.toContain('party');
});
