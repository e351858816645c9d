import { describe, expect, test } from 'vitest';
import {
  aDesign,
  external,
  fieldIn,
  fk,
  m2m,
  missing,
  modelIn,
  o2o,
} from '../../testing/builders.ts';
import { checkDesign } from '../constraints/checkDesign.ts';
import type { Design } from '../design/design.ts';
import { nextFieldId } from '../design/ids.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import { resolve } from '../schema/resolve.ts';
import { Refusal } from './command.ts';
import {
  addThroughModel,
  changeRelationKind,
  connect,
  flipRelation,
  relationsOf,
} from './relations.ts';

const shop = () => aDesign('Shop', { Product: {}, Category: {}, Tag: {}, 'auth.User': external });

const connected = (
  design: Design,
  owner: string,
  target: string,
  kind: RelationKind,
  name?: string,
) =>
  connect.run(design, {
    owner: modelIn(design, owner).id,
    target: modelIn(design, target).id,
    kind,
    ...(name === undefined ? {} : { name }),
  });

const errorsIn = (design: Design) =>
  checkDesign(resolve(design)).map(({ rule, message }) => `${rule}: ${message}`);

describe('connecting two models', () => {
  test('one to many puts a key on the owner, named after the target', () => {
    const before = shop();
    const after = connected(before, 'Product', 'Category', 'oneToMany');
    expect(modelIn(after, 'Product').fields).toEqual([
      {
        id: nextFieldId(before),
        name: 'category',
        type: 'ForeignKey',
        options: { to: { model: modelIn(after, 'Category').id }, on_delete: 'CASCADE' },
      },
    ]);
  });

  test('many to many is named in the plural', () => {
    const after = connected(shop(), 'Product', 'Tag', 'manyToMany');
    expect(fieldIn(after, 'Product.tags').type).toBe('ManyToManyField');
  });

  test('one to one is a key of its own class', () => {
    const after = connected(shop(), 'Product', 'Category', 'oneToOne');
    expect(fieldIn(after, 'Product.category').type).toBe('OneToOneField');
  });

  test('a key to the model itself is called parent and may be none', () => {
    const after = connected(shop(), 'Category', 'Category', 'oneToMany');
    expect(fieldIn(after, 'Category.parent').options).toMatchObject({ null: true, blank: true });
  });

  test('a model that exists elsewhere cannot hold the field', () => {
    expect(() => connected(shop(), 'User', 'Product', 'oneToMany')).toThrow(Refusal);
  });
});

describe('what is connected never clashes with what is there', () => {
  const kinds: readonly RelationKind[] = ['oneToMany', 'oneToOne', 'manyToMany'];
  const pairs = kinds.flatMap((a) => kinds.map((b) => [a, b] as const));

  test.each(pairs)('%s after %s between the same models', (second, first) => {
    const once = connected(shop(), 'Product', 'Category', first);
    expect(errorsIn(connected(once, 'Product', 'Category', second))).toEqual([]);
  });

  test.each(pairs)('%s after %s to the model itself', (second, first) => {
    const once = connected(shop(), 'Category', 'Category', first);
    expect(errorsIn(connected(once, 'Category', 'Category', second))).toEqual([]);
  });

  test('a field of the target with the usual name', () => {
    const before = aDesign('A', { Category: { product: 'CharField' }, Product: {} });
    expect(errorsIn(connected(before, 'Product', 'Category', 'oneToMany'))).toEqual([]);
  });

  test('a key to its own model, called like it', () => {
    expect(errorsIn(connected(shop(), 'Category', 'Category', 'oneToMany', 'category'))).toEqual(
      [],
    );
  });

  test('a namesake in another app', () => {
    const before = aDesign('A', {
      'a.Target': {},
      'a.Order': { target: fk('Target') },
      'b.Order': {},
    });
    const after = connect.run(before, {
      owner: modelIn(before, 'b.Order').id,
      target: modelIn(before, 'Target').id,
      kind: 'oneToMany',
    });
    expect(errorsIn(after)).toEqual([]);
  });
});

describe('changing the kind of a relation', () => {
  test('keeps what both kinds have, and a suggested name follows', () => {
    const before = aDesign('A', { Tag: {}, Book: { tag: fk('Tag', { related_name: 'books' }) } });
    const after = changeRelationKind.run(before, {
      field: fieldIn(before, 'Book.tag').id,
      kind: 'manyToMany',
    });
    expect(fieldIn(after, 'Book.tags')).toMatchObject({
      type: 'ManyToManyField',
      options: { related_name: 'books' },
    });
    expect(fieldIn(after, 'Book.tags').options).not.toHaveProperty('on_delete');
  });

  test('keeps a name that somebody chose', () => {
    const before = aDesign('A', { Tag: {}, Book: { topic: fk('Tag') } });
    const field = fieldIn(before, 'Book.topic').id;
    const after = changeRelationKind.run(before, { field, kind: 'manyToMany' });
    expect(fieldIn(after, 'Book.topic').type).toBe('ManyToManyField');
  });

  test('a key that may be none becomes a many-to-many without a word of NULL', () => {
    const before = aDesign('A', { Tag: {}, Book: { topic: fk('Tag', { null: true }) } });
    const field = fieldIn(before, 'Book.topic').id;
    const after = changeRelationKind.run(before, { field, kind: 'manyToMany' });
    expect(errorsIn(after)).toEqual([]);
  });

  test('to the same kind changes nothing, and of a plain field is refused', () => {
    const before = aDesign('A', { Tag: { word: 'CharField' }, Book: { tag: fk('Tag') } });
    const field = fieldIn(before, 'Book.tag').id;
    expect(changeRelationKind.run(before, { field, kind: 'oneToMany' })).toBe(before);
    const word = fieldIn(before, 'Tag.word').id;
    expect(() => changeRelationKind.run(before, { field: word, kind: 'oneToOne' })).toThrow(
      'word is not a relation.',
    );
  });
});

describe('moving a relation to the other model', () => {
  test('turns it round', () => {
    const before = aDesign('A', {
      Product: { name: 'CharField' },
      Category: { product: fk('Product', { related_name: 'x', null: true }) },
    });
    const after = flipRelation.run(before, { field: fieldIn(before, 'Category.product').id });
    expect(modelIn(after, 'Category').fields).toEqual([]);
    expect(fieldIn(after, 'Product.category').options).toEqual({
      to: { model: modelIn(after, 'Category').id },
      on_delete: 'CASCADE',
      null: true,
    });
  });

  test('leaves behind what names fields of the model it came from', () => {
    const before = aDesign('A', {
      Product: {},
      Category: {
        made: 'DateField',
        product: fk('Product', { unique_for_date: 'made', db_index: false }),
      },
    });
    const after = flipRelation.run(before, { field: fieldIn(before, 'Category.product').id });
    expect(fieldIn(after, 'Product.category').options).toEqual({
      to: { model: modelIn(after, 'Category').id },
      on_delete: 'CASCADE',
      db_index: false,
    });
  });

  test('is refused when the other model exists elsewhere or is missing', () => {
    const before = aDesign('A', {
      'auth.User': external,
      Book: { user: fk('auth.User'), author: ['ForeignKey', { to: missing('app.Author') }] },
    });
    const flip = (name: string) => () =>
      flipRelation.run(before, { field: fieldIn(before, `Book.${name}`).id });
    expect(flip('user')).toThrow(Refusal);
    expect(flip('author')).toThrow('points at no model');
  });
});

describe('a model between', () => {
  test('has a key to each side, and keeps no value that Django assumes anyway', () => {
    const before = aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { db_table: 'links' }) } });
    const after = addThroughModel.run(before, { field: fieldIn(before, 'Book.tags').id });
    const between = modelIn(after, 'BookTag');
    expect(between.fields.map(({ name }) => name)).toEqual(['book', 'tag']);
    expect(between.fields[0]?.options).toEqual({
      to: { model: modelIn(after, 'Book').id },
      on_delete: 'CASCADE',
    });
    expect(fieldIn(after, 'Book.tags').options).toEqual({
      to: { model: modelIn(after, 'Tag').id },
      through: { model: between.id },
    });
    expect(errorsIn(after)).toEqual([]);
  });

  test('of a model to itself says which key is which', () => {
    const before = aDesign('A', { Person: { friends: m2m('self') } });
    const after = addThroughModel.run(before, { field: fieldIn(before, 'Person.friends').id });
    const between = modelIn(after, 'PersonLink');
    expect(between.fields.map(({ name }) => name)).toEqual(['from_person', 'to_person']);
    expect(fieldIn(after, 'Person.friends').options['through_fields']).toEqual(
      between.fields.map(({ id }) => ({ field: id })),
    );
    expect(errorsIn(after)).toEqual([]);
  });

  test('that is there already changes nothing; a key can have none', () => {
    const before = aDesign('A', { Tag: {}, Book: { tags: m2m('Tag'), tag: o2o('Tag') } });
    const field = fieldIn(before, 'Book.tags').id;
    const after = addThroughModel.run(before, { field });
    expect(addThroughModel.run(after, { field })).toBe(after);
    expect(() => addThroughModel.run(before, { field: fieldIn(before, 'Book.tag').id })).toThrow(
      Refusal,
    );
  });
});

test('the relations of a model are those of its fields that point at another', () => {
  const design = aDesign('A', {
    Tag: {},
    Book: { title: 'CharField', tag: fk('Tag'), tags: m2m('Tag') },
  });
  expect(relationsOf(modelIn(design, 'Book')).map(({ name }) => name)).toEqual(['tag', 'tags']);
});
