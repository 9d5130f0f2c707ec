import { expect, test } from 'vitest';
import { parseDomains } from '@/lib/domains';
import { isPublicDomain, presetOf } from './presets';

test('the address tells the server', () => {
  expect(presetOf('ruth@GMAIL.com')?.host).toBe('imap.gmail.com');
  expect(presetOf('ruth@us.example')).toBeUndefined();
});

test('a public mail domain makes nobody a colleague', () => {
  expect(isPublicDomain('gmx.de')).toBe(true);
  expect(isPublicDomain('us.example')).toBe(false);
});

test('domains are read however they are typed', () => {
  expect(parseDomains(' @Us.example, ruth@us.test;us.example')).toEqual(['us.example', 'us.test']);
});
