import { expect, test } from 'vitest';
import { addField, renameField } from '../core/commands/fields.ts';
import { renameModel } from '../core/commands/models.ts';
import { resolve } from '../core/schema/resolve.ts';
import { nothing } from '../state/workspace.ts';
import { aDesign, fieldIn, fk, modelIn } from '../testing/builders.ts';
import { edgeMaker } from './edges/toEdges.ts';
import { nodeMaker } from './toNodes.ts';
import type { Situation } from './toNodes.ts';

const shop = aDesign('Shop', {
  'shop.Category': { name: 'CharField' },
  'shop.Product': { name: 'CharField', category: fk('shop.Category') },
  'shop.Order': { note: 'TextField' },
});

const calm: Situation = {
  selection: nothing,
  dragged: {},
  problems: new Map(),
  editable: true,
  tabStop: null,
};

test('typing in one model makes a new node of that model alone', () => {
  const make = nodeMaker();
  const before = make(resolve(shop), calm);
  const order = modelIn(shop, 'Order');
  const after = make(resolve(renameModel.run(shop, { model: order.id, name: 'Orders' })), calm);
  expect(after.map((node, i) => node === before[i])).toEqual([true, true, false]);
});

test('renaming a model is told by those that point at it', () => {
  const make = nodeMaker();
  const before = make(resolve(shop), calm);
  const category = modelIn(shop, 'Category');
  const after = make(resolve(renameModel.run(shop, { model: category.id, name: 'Group' })), calm);
  expect(after.map((node, i) => node === before[i])).toEqual([false, false, true]);
});

test('a node is named with its app, its fields and its problems', () => {
  const product = modelIn(shop, 'Product');
  const problems = new Map([[product.id, { errors: 1, warnings: 2 }]]);
  const nodes = nodeMaker()(resolve(shop), { ...calm, problems });
  expect(nodes.find(({ id }) => id === product.id)?.ariaLabel).toBe(
    'Product in shop, 3 fields, 1 error, 2 warnings',
  );
});

test('a dragged node stands where it is dragged to, outside the design', () => {
  const product = modelIn(shop, 'Product');
  const nodes = nodeMaker()(resolve(shop), { ...calm, dragged: { [product.id]: { x: 7, y: 9 } } });
  expect(nodes.find(({ id }) => id === product.id)?.position).toEqual({ x: 7, y: 9 });
});

test('an edge is a relation field, begins at its row and moves down with it', () => {
  const make = edgeMaker();
  const [before] = make(resolve(shop));
  expect(before?.id).toBe(fieldIn(shop, 'Product.category').id);
  const more = addField.run(shop, { model: modelIn(shop, 'Product').id, name: 'code', at: 0 });
  const [after] = make(resolve(more));
  expect((after?.data?.fromY ?? 0) - (before?.data?.fromY ?? 0)).toBe(26);
});

test('an edge stays the same while something else is typed', () => {
  const make = edgeMaker();
  const [before] = make(resolve(shop));
  const field = fieldIn(shop, 'Order.note').id;
  const [after] = make(resolve(renameField.run(shop, { field, name: 'notes' })));
  expect(after).toBe(before);
});

test('two relations between the same models arrive apart', () => {
  const twice = aDesign('Shop', {
    'shop.User': { at: { x: 0, y: 0 } },
    'shop.Order': {
      buyer: fk('shop.User', { related_name: 'bought' }),
      seller: fk('shop.User', { related_name: 'sold' }),
      at: { x: 600, y: 0 },
    },
  });
  const [buyer, seller] = edgeMaker()(resolve(twice));
  expect(seller?.data?.toY).toBeGreaterThan(buyer?.data?.toY ?? 0);
});
