import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDesign } from '../../testing/arbitraries.ts';
import { aDesign, fieldIn, fk, modelIn } from '../../testing/builders.ts';
import type { Design } from './design.ts';
import { fieldId, modelId } from './ids.ts';
import { withIdsOf } from './sameIds.ts';

const open = aDesign('Shop', {
  Category: { name: 'CharField' },
  Product: { name: 'CharField', category: fk('Category') },
});

/** The same models in another order, so that a reading gives them other ids. */
const turned = aDesign('Shop', {
  Product: { category: fk('Category'), name: 'CharField' },
  Category: { name: 'CharField' },
});

const idsOf = ({ models, notes }: Design): readonly string[] => [
  ...models.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]),
  ...notes.map(({ id }) => id),
];

test('what is called the same keeps its id, and so do references to it', () => {
  const same = withIdsOf(open, turned);
  for (const name of ['Category', 'Product']) {
    expect(modelIn(same, name).id).toBe(modelIn(open, name).id);
  }
  const category = fieldIn(same, 'Product.category');
  expect(category.id).toBe(fieldIn(open, 'Product.category').id);
  expect(category.options['to']).toEqual({ model: modelIn(open, 'Category').id });
});

test('what was renamed keeps its id, too', () => {
  const read = aDesign('Shop', {
    Group: { name: 'CharField' },
    Product: { title: 'CharField', category: fk('Group') },
  });
  const same = withIdsOf(open, read);
  expect(modelIn(same, 'Group').id).toBe(modelIn(open, 'Category').id);
  expect(fieldIn(same, 'Product.title').id).toBe(fieldIn(open, 'Product.name').id);
});

test('what is new gets an id that was never given', () => {
  const given = { ...open, nextId: 90 };
  const read = aDesign('Shop', { Brand: { name: 'CharField' }, Category: {}, Product: {} });
  const same = withIdsOf(given, read);
  expect(modelIn(same, 'Brand').id).toBe(modelId(90));
  expect(fieldIn(same, 'Brand.name').id).toBe(fieldId(91));
  expect(same.nextId).toBe(92);
});

test('ids are never given twice, whatever is read in place of whatever', () => {
  fc.assert(
    fc.property(anyDesign(), anyDesign(), (before, read) => {
      const ids = idsOf(withIdsOf(before, read));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
