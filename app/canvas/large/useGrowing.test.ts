import { expect, test } from 'vitest';
import { grower } from './useGrowing.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('');

test('what is new comes a few at a time, in the order of the list', () => {
  const grow = grower();
  const all = things('a', 'b', 'c', 'd', 'e');
  expect(idsOf(grow(all, 2))).toBe('ab');
  expect(idsOf(grow(all, 2))).toBe('abcd');
  expect(grow(all, 2)).toBe(all);
});

test('what is gone goes at once, and what was there stays', () => {
  const grow = grower();
  grow(things('a', 'b', 'c'), 3);
  expect(idsOf(grow(things('x', 'y', 'c', 'z'), 1))).toBe('xc');
});
