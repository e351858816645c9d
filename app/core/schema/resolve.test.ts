import { describe, expect, test } from 'vitest';
import { aDesign, external, fk, m2m, missing, modelIn, o2o } from '../../testing/builders.ts';
import type { GivenOptions } from '../../testing/builders.ts';
import { renameModel } from '../commands/models.ts';
import { renameDesign } from '../commands/design.ts';
import type { Design } from '../design/design.ts';
import { resolve } from './resolve.ts';
import { optionOf } from './schema.ts';

const model = (design: Design, name: string) => {
  const found = resolve(design).byId.get(modelIn(design, name).id);
  if (!found) throw new Error(`${name} is not resolved`);
  return found;
};
const field = (design: Design, owner: string, name: string) => {
  const found = model(design, owner).fields.find((one) => one.name === name);
  if (!found) throw new Error(`${owner}.${name} is not resolved`);
  return found;
};
const relation = (design: Design, owner: string, name: string) => {
  const found = model(design, owner).relations.find((one) => one.field.name === name);
  if (!found) throw new Error(`${owner}.${name} is no relation`);
  return found;
};

describe('the primary key', () => {
  test('is an id of the class the settings name, first of all fields, if none is declared', () => {
    const design = aDesign(
      'A',
      { Book: { title: 'CharField' } },
      { settings: { defaultAutoField: 'SmallAutoField' } },
    );
    expect(model(design, 'Book').fields.map(({ name }) => name)).toEqual(['id', 'title']);
    expect(model(design, 'Book').primaryKey).toMatchObject({
      name: 'id',
      typeId: 'SmallAutoField',
      implicit: true,
      unique: true,
      field: null,
    });
  });

  test('is the declared one otherwise', () => {
    const design = aDesign('A', { Book: { isbn: ['CharField', { primary_key: true }] } });
    expect(model(design, 'Book').fields).toHaveLength(1);
    expect(model(design, 'Book').primaryKey).toMatchObject({ name: 'isbn', implicit: false });
  });

  test('is never a many-to-many, whatever it says', () => {
    const design = aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { primary_key: true }) } });
    expect(model(design, 'Book').primaryKey.name).toBe('id');
  });

  test('can be made of several fields', () => {
    const design = aDesign('A', {
      Seat: {
        row: 'IntegerField',
        number: 'IntegerField',
        pk: ['CompositePrimaryKey', { fields: ['row', 'number'] }],
      },
    });
    expect(model(design, 'Seat').primaryKey).toMatchObject({ name: 'pk', column: null });
  });
});

describe('names in the database', () => {
  const design = aDesign('A', {
    'shop.OrderItem': {
      order: fk('Order'),
      named: fk('Order', { db_column: 'order_ref', related_name: '+' }),
      note: ['TextField', { db_column: 'remark' }],
      tags: m2m('Order', { related_name: '+' }),
    },
    'shop.Order': { Meta: { db_table: 'purchases' } },
    'contenttypes.ContentType': external,
  });

  test('tables', () => {
    expect(model(design, 'OrderItem')).toMatchObject({
      label: 'shop.OrderItem',
      modelName: 'orderitem',
      table: 'shop_orderitem',
    });
    expect(model(design, 'Order').table).toBe('purchases');
    expect(model(design, 'ContentType').table).toBe('django_content_type');
  });

  test.each([
    ['order', 'order_id', 'order_id'],
    ['named', 'named_id', 'order_ref'],
    ['note', 'note', 'remark'],
    ['tags', 'tags', null],
  ])('of %s: attribute %s, column %s', (name, attname, column) => {
    expect(field(design, 'OrderItem', name)).toMatchObject({ attname, column });
  });
});

describe('the way back', () => {
  const back = (options: GivenOptions, kind = fk, Meta: GivenOptions = {}) => {
    const design = aDesign('A', {
      'shop.Author': {},
      'shop.BookCopy': { author: kind('Author', options), Meta },
    });
    const { accessor, queryName, hidden } = relation(design, 'BookCopy', 'author');
    return { accessor, queryName, hidden };
  };

  test.each([
    ['of a key', back({}), 'bookcopy_set', 'bookcopy'],
    ['of a many-to-many', back({}, m2m), 'bookcopy_set', 'bookcopy'],
    ['of a one-to-one', back({}, o2o), 'bookcopy', 'bookcopy'],
    ['with a name', back({ related_name: 'copies' }), 'copies', 'copies'],
    ['with a query name', back({ related_query_name: 'copy' }), 'bookcopy_set', 'copy'],
    ['with both', back({ related_name: 'copies', related_query_name: 'copy' }), 'copies', 'copy'],
    [
      'with empty names',
      back({ related_name: '', related_query_name: '' }),
      'bookcopy_set',
      'bookcopy',
    ],
    [
      'with placeholders',
      back({ related_name: '%(app_label)s_%(class)s' }),
      'shop_bookcopy',
      'shop_bookcopy',
    ],
    [
      'named by the model',
      back({}, fk, { default_related_name: 'all_%(model_name)ss' }),
      'all_bookcopys',
      'all_bookcopys',
    ],
    [
      'with a name beside the model’s',
      back({ related_name: 'x' }, fk, { default_related_name: 'y' }),
      'x',
      'x',
    ],
  ])('%s', (_, { accessor, queryName, hidden }, expectedAccessor, expectedQueryName) => {
    expect({ accessor, queryName }).toEqual({
      accessor: expectedAccessor,
      queryName: expectedQueryName,
    });
    expect(hidden).toBe(false);
  });

  test('is hidden by a + at the end', () => {
    expect(back({ related_name: '+' })).toMatchObject({ accessor: null, hidden: true });
  });

  test('of a symmetrical relation there is none', () => {
    const design = aDesign('A', {
      Person: {
        friends: m2m('self'),
        follows: m2m('self', { symmetrical: false, related_name: 'followers' }),
      },
    });
    expect(relation(design, 'Person', 'friends')).toMatchObject({
      symmetrical: true,
      accessor: null,
    });
    expect(relation(design, 'Person', 'follows')).toMatchObject({
      symmetrical: false,
      accessor: 'followers',
    });
  });

  test('is listed on the target', () => {
    const design = aDesign('A', {
      Author: {},
      Book: { author: fk('Author') },
      Film: { author: fk('Author') },
    });
    expect(model(design, 'Author').reverse.map(({ owner }) => owner.model.name)).toEqual([
      'Book',
      'Film',
    ]);
  });
});

describe('how many', () => {
  const ranges = (kind: typeof fk, options: GivenOptions = {}) => {
    const design = aDesign('A', { Author: {}, Book: { author: kind('Author', options) } });
    const { forward, reverse } = relation(design, 'Book', 'author');
    return [forward.min, forward.max, reverse.min, reverse.max];
  };

  test.each([
    ['a required key', ranges(fk), [1, 1, 0, Infinity]],
    ['a key that may be none', ranges(fk, { null: true }), [0, 1, 0, Infinity]],
    ['a unique key', ranges(fk, { unique: true }), [1, 1, 0, 1]],
    ['a one-to-one', ranges(o2o), [1, 1, 0, 1]],
    ['a many-to-many', ranges(m2m), [0, Infinity, 0, Infinity]],
    ['a stated minimum', ranges(fk, { reverse_min: 2 }), [1, 1, 2, Infinity]],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('models that exist elsewhere', () => {
  test('of Django’s own have the fields they really have, with what a person adds after them', () => {
    const design = aDesign('A', { 'auth.Group': { external: true, motto: 'CharField' } });
    expect(model(design, 'Group').fields.map(({ name }) => name)).toEqual([
      'id',
      'name',
      'permissions',
      'motto',
    ]);
    expect(model(design, 'Group').installedReverse).toMatchObject([{ accessor: 'user_set' }]);
  });

  test('hold no relations that are written out', () => {
    const design = aDesign('A', {
      Book: {},
      'crm.Client': { external: true, book: fk('app.Book') },
    });
    expect(resolve(design).relations).toEqual([]);
  });
});

test('a target that is missing keeps its name', () => {
  const design = aDesign('A', { Book: { author: ['ForeignKey', { to: missing('shop.Author') }] } });
  expect(relation(design, 'Book', 'author')).toMatchObject({
    target: null,
    targetName: 'shop.Author',
  });
});

test('models are found by label in any case', () => {
  const design = aDesign('A', { 'shop.Book': {} });
  expect(resolve(design).byLabel.get('shop.book')?.id).toBe(modelIn(design, 'Book').id);
});

test('the effective value of an option: what is forced, else stated, else assumed', () => {
  const design = aDesign('A', {
    Book: {
      key: ['UUIDField', { max_length: 5 }],
      title: ['CharField', { max_length: 5 }],
      slug: ['SlugField'],
    },
  });
  expect(optionOf(field(design, 'Book', 'key'), 'max_length')).toBe(32);
  expect(optionOf(field(design, 'Book', 'title'), 'max_length')).toBe(5);
  expect(optionOf(field(design, 'Book', 'slug'), 'max_length')).toBe(50);
});

describe('what did not change is not done again', () => {
  const before = aDesign('A', { Author: {}, Book: { author: fk('Author') } });

  test('a version is resolved once', () => {
    expect(resolve(before)).toBe(resolve(before));
  });

  test('the fields of a model that is as it was are the same', () => {
    const after = renameModel.run(before, { model: modelIn(before, 'Author').id, name: 'Writer' });
    expect(model(after, 'Book').fields).toBe(model(before, 'Book').fields);
    const renamed = renameDesign.run(before, { name: 'B' });
    expect(model(renamed, 'Author').fields).toBe(model(before, 'Author').fields);
  });
});

describe('how many, as a person states it', () => {
  const rangesOf = (options: GivenOptions, make = m2m) => {
    const design = aDesign('A', { Tag: {}, Post: { tags: make('Tag', options) } });
    const { forward, reverse } = relation(design, 'Post', 'tags');
    return [forward.min, forward.max, reverse.min, reverse.max];
  };
  test('bounds both ends of a many-to-many, and the other end of a key', () => {
    expect(rangesOf({})).toEqual([0, Infinity, 0, Infinity]);
    expect(rangesOf({ forward_min: 1, forward_max: 3, reverse_min: 2, reverse_max: 5 })).toEqual([
      1, 3, 2, 5,
    ]);
    expect(rangesOf({ reverse_min: 2, reverse_max: 5 }, fk)).toEqual([1, 1, 2, 5]);
    expect(rangesOf({ reverse_max: 5 }, o2o)).toEqual([1, 1, 0, 1]);
  });
  test('is no number unless it is a whole one', () => {
    expect(rangesOf({ forward_min: -1, reverse_max: 1.5 })).toEqual([0, Infinity, 0, Infinity]);
  });
});
