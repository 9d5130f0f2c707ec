import { expect, test } from 'vitest';
import { keys } from '@/lib/query-keys';
import { effectsOf } from './effects';

const touched = { id: 'A1', contacts: ['P1', 'P2'], company: 'C1', deal: 'D1', thread: 'T1' };

test('a new mail grows the timelines that hold it, and no other', () => {
  const heads = effectsOf('activity.created', touched).flatMap((effect) =>
    effect.kind === 'head' ? [effect.key] : [],
  );
  expect(heads).toContainEqual(keys.timeline('contact', 'P1'));
  expect(heads).toContainEqual(keys.timeline('contact', 'P2'));
  expect(heads).toContainEqual(keys.timeline('company', 'C1'));
  expect(heads).toContainEqual(keys.timeline('deal', 'D1'));
  expect(heads).toContainEqual(keys.timeline('thread', 'T1'));
  expect(heads).not.toContainEqual(['timeline']);
});

test('a new promise refreshes what is owed and Today', () => {
  const stale = effectsOf('commitment.created', touched).flatMap((effect) =>
    effect.kind === 'invalidate' ? [effect.key] : [],
  );
  expect(stale).toContainEqual(keys.commitments);
  expect(stale).toContainEqual(keys.today);
});

test('a changed contact is fetched once, by its id', () => {
  expect(effectsOf('contact.updated', { id: 'P1' })).toEqual([{ kind: 'contact', id: 'P1' }]);
});

test('a message without ids breaks nothing', () => {
  expect(() => effectsOf('activity.created', {})).not.toThrow();
  expect(effectsOf('deal.updated', {})).toEqual([]);
});
