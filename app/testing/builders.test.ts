import { expect, test } from 'vitest';
import { aDesign, code, external, fieldIn, fk, m2m, modelIn } from './builders.ts';

const shop = () =>
  aDesign('Shop', {
    'shop.Category': { name: 'CharField', parent: fk('self', { null: true }), __str__: 'name' },
    'shop.Product': {
      name: ['CharField', { max_length: 80, unique: true }],
      status: ['CharField', { choices: { draft: 'Draft', live: 'Live' }, default: 'draft' }],
      key: ['UUIDField', { default: code('uuid.uuid4') }],
      category: fk('shop.Category', { related_name: 'products' }),
      tags: m2m('Tag', { through: 'Tagging', through_fields: ['product', 'tag'] }),
      note: 'TextField',
      Meta: { ordering: ['-name', 'category__name'], unique_together: [['name', 'category']] },
      display: 'name',
      __doc__: 'What the shop sells.',
    },
    'shop.Tag': { name: 'CharField' },
    'shop.Tagging': { product: fk('Product'), tag: fk('Tag') },
    'auth.User': external,
  });

test('names become references', () => {
  const design = shop();
  const product = modelIn(design, 'shop.Product');
  const name = fieldIn(design, 'Product.name').id;
  expect(fieldIn(design, 'Product.category').options).toEqual({
    to: { model: modelIn(design, 'shop.Category').id },
    on_delete: 'CASCADE',
    related_name: 'products',
  });
  expect(fieldIn(design, 'Product.tags').options['through_fields']).toEqual([
    { field: fieldIn(design, 'Tagging.product').id },
    { field: fieldIn(design, 'Tagging.tag').id },
  ]);
  expect(product.meta['ordering']).toEqual([{ field: name, descending: true }, 'category__name']);
  expect(product.display).toBe(name);
  expect(product.note).toBe('What the shop sells.');
  expect(product.fields.map((field) => field.name)).toContain('note');
});

test('a field starts with what a new one starts with, less what is taken away', () => {
  const design = aDesign('A', {
    M: { a: 'CharField', b: ['CharField', { max_length: undefined }] },
  });
  expect(fieldIn(design, 'M.a').options).toEqual({ max_length: 200 });
  expect(fieldIn(design, 'M.b').options).toEqual({});
});

test('a wrong name fails and lists the right ones', () => {
  expect(() => aDesign('A', { M: { x: fk('N') } })).toThrow(/app\.N.*There are: app\.M/);
  expect(() => aDesign('A', { M: { x: 'TextField', Meta: { ordering: ['y'] } } })).toThrow(
    /has no field y.*It has: x/,
  );
  expect(() => modelIn(shop(), 'Produkt')).toThrow(/There are: shop\.Category, shop\.Product/);
  expect(() => fieldIn(shop(), 'Product.nam')).toThrow(/It has: name, status/);
});
