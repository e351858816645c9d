import { expect, test } from 'vitest';
import { removeBase } from '../../core/commands/bases.ts';
import { renameField } from '../../core/commands/fields.ts';
import { resolve } from '../../core/schema/resolve.ts';
import { aDesign, fieldIn, fk, modelIn, o2o } from '../../testing/builders.ts';
import { HEAD, ROW } from '../../core/drawing/rows.ts';
import { baseEdge, readBaseEdge } from '../../core/drawing/baseEdge.ts';
import { edgeMaker } from './toEdges.ts';

const design = aDesign('Food', {
  User: {},
  Stamped: { by: fk('User', { related_name: '+' }), Meta: { abstract: true } },
  Place: { __bases__: ['Stamped'], name: 'CharField' },
  Restaurant: { __bases__: ['Place'] },
  Bar: { __bases__: ['Place'], at: o2o('Place', { parent_link: true }) },
  Friend: { __bases__: ['Restaurant'], Meta: { proxy: true } },
});
const between = (model: string, base: string) =>
  baseEdge({ model: modelIn(design, model).id, base: modelIn(design, base).id });

test('each relation is drawn once, where it is declared, and each base', () => {
  const edges = edgeMaker()(resolve(design));
  expect(edges.map(({ id, data }) => [id, data?.descent, data?.ranges !== null])).toEqual([
    [fieldIn(design, 'Stamped.by').id, null, true],
    [between('Restaurant', 'Place'), 'rows', true],
    [fieldIn(design, 'Bar.at').id, 'rows', true],
    [between('Place', 'Stamped'), 'fields', false],
    [between('Friend', 'Restaurant'), 'proxy', false],
  ]);
});

test('a link begins at its row, a base without one at the head', () => {
  const [, link, , base] = edgeMaker()(resolve(design));
  expect(link?.data?.fromY).toBe(HEAD + 14 + ROW / 2 + 1);
  expect(base?.data?.fromY).toBeLessThan(HEAD);
  expect(base?.data?.toY).toBeLessThan(HEAD);
});

test('an edge says what it means', () => {
  const edges = edgeMaker()(resolve(design));
  expect(edges.slice(1).map(({ ariaLabel }) => ariaLabel)).toEqual([
    'Each Restaurant is a Place: it shares its key.',
    'Bar.at: Each Bar is a Place: it shares its key.',
    'Place has the fields of Stamped, in its own table.',
    'Friend is another class for the rows of Restaurant.',
  ]);
});

test('removing a base takes its edge alone', () => {
  const make = edgeMaker();
  const before = make(resolve(design));
  const [model, base] = [modelIn(design, 'Friend').id, modelIn(design, 'Restaurant').id];
  const after = make(resolve(removeBase.run(design, { model, base })));
  expect(after).toEqual(before.slice(0, -1));
  expect(after.map((edge, i) => edge === before[i])).toEqual([true, true, true, true]);
});

test('the name of an edge tells both models of a base, and none of a relation', () => {
  const [model, base] = [modelIn(design, 'Bar').id, modelIn(design, 'Place').id];
  expect(readBaseEdge(baseEdge({ model, base }))).toEqual({ model, base });
  expect(readBaseEdge(fieldIn(design, 'Bar.at').id)).toBeNull();
});

test('a letter typed in the name of a plain field leaves the very same lines', () => {
  const shop = aDesign('Shop', {
    Category: { name: 'CharField' },
    Product: { name: 'CharField', category: fk('Category') },
  });
  const make = edgeMaker();
  const before = make(resolve(shop));
  const renamed = (field: string) =>
    resolve(renameField.run(shop, { field: fieldIn(shop, field).id, name: 'title' }));
  expect(make(renamed('Product.name'))).toBe(before);
  expect(make(renamed('Product.category'))).not.toBe(before);
});
