import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesign, code, fieldIn, fk, modelIn } from '../../testing/builders.ts';
import type { Design } from '../design/design.ts';
import { renameField } from './fields.ts';

const shop = aDesign('A', {
  Priced: { price: 'DecimalField', Meta: { abstract: true } },
  Product: {
    __bases__: ['Priced'],
    name: 'CharField',
    named: 'CharField',
    loud: ['GeneratedField', { expression: code('Upper("name")') }],
    Meta: {
      constraints: code(
        '[models.CheckConstraint(condition=Q(price__gte=0, name="name"), name="name")]',
      ),
      ordering: code('["-name", models.F("named").asc()]'),
    },
  },
  Gift: {
    __bases__: ['Priced'],
    price: 'IntegerField',
    Meta: { indexes: code('[Index(fields=["price"])]') },
  },
  Line: {
    name: 'CharField',
    product: fk('Product', { limit_choices_to: code('{"price__gt": 0, "name": "name"}') }),
    gift: fk('Gift', { limit_choices_to: code('Q(price__gt=0)') }),
  },
});
const meta = (design: Design, model = 'Product') => modelIn(design, model).meta;
const rename = (design: Design, field: string, name: string) =>
  renameField.run(design, { field: fieldIn(shop, field).id, name });

test('code that names the field follows, in Meta and in generated fields', () => {
  const next = rename(shop, 'Product.name', 'title');
  expect(meta(next)).toEqual({
    constraints: code(
      '[models.CheckConstraint(condition=Q(price__gte=0, title="name"), name="name")]',
    ),
    ordering: code('["-title", models.F("named").asc()]'),
  });
  expect(fieldIn(next, 'Product.loud').options['expression']).toEqual(code('Upper("title")'));
});

test('so does that of models made of it, unless the field there is another', () => {
  const next = rename(shop, 'Priced.price', 'cost');
  expect(meta(next)['constraints']).toEqual(
    code('[models.CheckConstraint(condition=Q(cost__gte=0, name="name"), name="name")]'),
  );
  expect(modelIn(next, 'Gift')).toBe(modelIn(shop, 'Gift'));
});

test('so does what keys to such models ask of their rows', () => {
  const asked = (design: Design, key: string) =>
    fieldIn(design, `Line.${key}`).options['limit_choices_to'];
  const next = rename(rename(shop, 'Priced.price', 'cost'), 'Product.name', 'title');
  expect(asked(next, 'product')).toEqual(code('{"cost__gt": 0, "title": "name"}'));
  expect(asked(next, 'gift')).toEqual(code('Q(price__gt=0)'));
  expect(asked(rename(shop, 'Line.name', 'title'), 'product')).toEqual(asked(shop, 'product'));
});

test('a name typed over another letter by letter mixes nothing up on the way', () => {
  const steps = ['nam', '', 'named', 'name d', 'x', 'title'];
  const next = steps.reduce((design, name) => rename(design, 'Product.name', name), shop);
  expect(next).toEqual(rename(shop, 'Product.name', 'title'));
});

test('whatever is typed, the old name brings the old design back', () => {
  const names = fc.array(fc.constantFrom('name', 'named', 'loud', '', 'x', 'class', 'a b', 'y'));
  const field = fc.constantFrom('Product.name', 'Product.named', 'Product.loud', 'Gift.price');
  fc.assert(
    fc.property(field, names, (changed, typed) => {
      const there = typed.reduce((design, name) => rename(design, changed, name), shop);
      const back = rename(there, changed, fieldIn(shop, changed).name);
      expect(back).toEqual(shop);
    }),
  );
});
