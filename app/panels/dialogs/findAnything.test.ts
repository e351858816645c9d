import { expect, test } from 'vitest';
import { workspace } from '../../state/workspace.ts';
import { aDesign } from '../../testing/builders.ts';
import { findAnything, scoreOf } from './findAnything.ts';

const design = aDesign('Shop', {
  'shop.Order': { number: 'CharField' },
  'shop.OrderItem': { quantity: 'IntegerField' },
  'shop.Reorder': {},
});
const state = { ...workspace.getState(), design };

test('models come best match first', () => {
  expect(findAnything('order', state, []).models.map(({ name }) => name)).toEqual([
    'Order',
    'OrderItem',
    'Reorder',
  ]);
});

test('a field is found by its name, and by its model and name', () => {
  const names = (query: string) =>
    findAnything(query, state, []).fields.map(({ field }) => field.name);
  expect(names('quan')).toEqual(['quantity']);
  expect(names('OrderItem.q')).toEqual(['quantity']);
});

test('an action is found by its label and by its keywords', () => {
  const first = (query: string) => findAnything(query, state, []).actions[0]?.id;
  expect(first('add model')).toBe('addModel');
  expect(first('table')).toBe('addModel');
  expect(first('AUTH_USER_MODEL')).toBe('addExternal.auth.User');
});

test('words count in any order', () => {
  expect(scoreOf('Add model', 'model add')).toBeGreaterThan(0);
  expect(scoreOf('Add model', 'remove')).toBe(0);
});
