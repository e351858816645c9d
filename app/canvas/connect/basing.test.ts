import { expect, test } from 'vitest';
import { hasBase } from '../../core/design/bases.ts';
import { aDesign, external, modelIn } from '../../testing/builders.ts';
import { offeredBase, withBase } from './basing.ts';

const food = aDesign('Food', {
  Stamped: { Meta: { abstract: true } },
  Place: {},
  Restaurant: { __bases__: ['Place'] },
  Friend: { __bases__: ['Place'], Meta: { proxy: true } },
  'auth.User': external,
});
const offered = (from: string, to: string, child: 'from' | 'to' = 'from') =>
  offeredBase(food, {
    from: modelIn(food, from).id,
    target: { kind: 'model', id: modelIn(food, to).id },
    child,
  });

test.each([
  ['Place', 'Stamped', 'fields'],
  ['Stamped', 'Place', 'rows'],
  ['Place', 'User', 'rows'],
  ['Friend', 'Restaurant', 'proxy'],
  ['Place', 'Place', null],
  ['Restaurant', 'Place', null],
  ['Place', 'Restaurant', null],
  ['User', 'Place', null],
])('%s made from %s: %s', (from, to, want) => {
  expect(offered(from, to)).toBe(want);
  expect(offered(to, from, 'to')).toBe(want);
});

test('a model made on the way can be the base, or have one', () => {
  const target = { kind: 'new', name: 'Cafe', named: true, position: { x: 0, y: 0 } } as const;
  const from = modelIn(food, 'Place').id;
  const after = withBase(food, { from, target, child: 'to' });
  const cafe = after && modelIn(after.design, 'Cafe').id;
  expect(after?.made).toEqual({ model: cafe, base: from });
  expect(after && hasBase(after.design, after.made)).toBe(true);
});
