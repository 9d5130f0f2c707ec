import { expect, test } from 'vitest';
import type { ClauseFinding, Severity } from '@/types';
import { blocksOf, worstOf } from './review-blocks';

const finding = (begin: number, end: number, severity: Severity): ClauseFinding => ({
  id: `${begin}-${severity}`,
  category: 'payment_terms',
  title: 'Payment terms',
  accept: '',
  why: '',
  wording: '',
  risky: '',
  severity,
  certainty: 0.9,
  number: '',
  heading: '',
  page: 1,
  begin,
  end,
  reasons: [],
  checks: [],
  mark: '',
});

test('cuts paragraphs and counts pages', () => {
  const blocks = blocksOf('One.\n\nTwo\nlines.\fThree.', []);
  expect(blocks.map((block) => [block.text, block.page, block.beginsPage])).toEqual([
    ['One.', 1, true],
    ['Two\nlines.', 1, false],
    ['Three.', 2, true],
  ]);
});

test('a clause over several paragraphs colours each and begins once', () => {
  const text = 'Intro.\n\n1. Pay:\n\n(a) late.\n\nEnd.';
  const end = text.indexOf('\n\nEnd');
  const blocks = blocksOf(text, [finding(8, end, 'fine'), finding(8, end, 'high')]);
  expect(blocks.map((block) => worstOf(block.findings))).toEqual(['fine', 'high', 'high', 'fine']);
  expect(blocks.map((block) => block.starts.length)).toEqual([0, 2, 0, 0]);
});

test('marks the words of a reason', () => {
  const text = 'Fees are due in 90 days.';
  const one = { ...finding(0, text.length, 'medium'), reasons: [{ text: '', begin: 16, end: 23 }] };
  expect(blocksOf(text, [one])[0]?.pieces).toEqual([
    { begin: 0, text: 'Fees are due in ', isMarked: false },
    { begin: 16, text: '90 days', isMarked: true },
    { begin: 23, text: '.', isMarked: false },
  ]);
});

test('finds nothing in an empty text', () => {
  expect(blocksOf('', [])).toEqual([]);
  expect(blocksOf('\f\n\n\f', [])).toEqual([]);
});
