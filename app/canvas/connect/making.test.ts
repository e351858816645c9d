import { expect, test } from 'vitest';
import { isRelation } from '../../core/design/relation.ts';
import { aDesign, external, fieldIn, modelIn } from '../../testing/builders.ts';
import { installedToAdd, targetNamed, withFieldAsRelation, withRelation } from './making.ts';

const shop = aDesign('Shop', {
  'shop.Order': { note: 'TextField', buyer: 'CharField', total: 'DecimalField' },
  'auth.User': external,
});
const order = modelIn(shop, 'Order').id;

test('a model that is made on the way is in the app of the one it is connected with', () => {
  const after = withRelation(shop, {
    from: order,
    target: { kind: 'new', name: 'Customer', named: true, position: { x: 0, y: 0 } },
    kind: 'oneToMany',
    holder: 'from',
  });
  expect(modelIn(after, 'shop.Customer')).toBeDefined();
  expect(fieldIn(after, 'Order.customer').type).toBe('ForeignKey');
});

test('a model of an installed app is added as one that exists elsewhere', () => {
  const after = withRelation(shop, {
    from: order,
    target: { kind: 'installed', label: 'auth.Group' },
    kind: 'manyToMany',
    holder: 'from',
  });
  expect(modelIn(after, 'auth.Group').external).toBe(true);
  expect(fieldIn(after, 'Order.groups').type).toBe('ManyToManyField');
});

test('with a model for the links, the many-to-many goes through it', () => {
  const after = withRelation(shop, {
    from: order,
    target: { kind: 'new', name: 'Product', named: true, position: { x: 0, y: 0 } },
    kind: 'manyToMany',
    holder: 'from',
    through: true,
  });
  expect(modelIn(after, 'OrderProduct').fields.filter(isRelation)).toHaveLength(2);
});

test('only what is not there yet is offered', () => {
  const names = installedToAdd(shop).map(({ name }) => name);
  expect(names).not.toContain('User');
  expect(names).toContain('Group');
});

test.each([
  ['user', 'model'],
  ['auth.User', 'model'],
  ['Group', 'installed'],
  ['nobody', undefined],
])('%s is found as %s', (name, kind) => {
  expect(targetNamed(shop, name)?.kind).toBe(kind);
});

test('a field becomes a relation where it stands, and keeps its name', () => {
  const target = targetNamed(shop, 'User');
  const buyer = fieldIn(shop, 'Order.buyer');
  const after = target && withFieldAsRelation(shop, buyer.id, 'oneToMany', target, {});
  const made = after && modelIn(after, 'Order').fields[1];
  expect(made).toMatchObject({ id: buyer.id, name: 'buyer', type: 'ForeignKey' });
  expect(made?.options['on_delete']).toBe('CASCADE');
});
