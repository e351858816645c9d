import { describe, expect, test } from 'vitest';
import { resolve } from '../schema/resolve.ts';
import { aDesign, code, fk, m2m, missing, modelIn, o2o } from '../../testing/builders.ts';
import { groundUp } from '../../testing/designs/ownUser.ts';
import { readBaseEdge } from './baseEdge.ts';
import {
  classLine,
  drawnFields,
  headOf,
  heightOf,
  HEAD,
  middleOf,
  originOf,
  ROW,
  rowsOf,
} from './rows.ts';

const drawn = (design: Parameters<typeof resolve>[0], label: string) => {
  const schema = resolve(design);
  const model = schema.byLabel.get(label.toLowerCase());
  if (!model) throw new Error(`no ${label}`);
  return rowsOf(model, schema).map(({ mark, name, type }) => [mark, name, type].join(' | '));
};

test('a row that points at Django’s user names the model in its place', () => {
  expect(drawn(groundUp(), 'shop.Order').join('\n')).toContain('buyer | → Person');
});

test('a row tells the key, the name and the type with what it allows', () => {
  const design = aDesign('Blog', {
    'blog.Post': {
      title: ['CharField', { max_length: 200 }],
      slug: ['SlugField', { unique: true }],
      price: ['DecimalField', { max_digits: 10, decimal_places: 2, null: true }],
      author: fk('blog.Author', { null: true }),
      cover: o2o('blog.Author', { related_name: '+' }),
      readers: m2m('blog.Author', { related_name: 'read' }),
      lost: ['ForeignKey', { to: missing('shop.Gone') }],
    },
    'blog.Author': {},
  });
  expect(drawn(design, 'blog.Post')).toEqual([
    'PK | id | BigAuto',
    ' | title | Char 200',
    ' | slug | Slug · unique',
    ' | price | Decimal 10,2?',
    'FK | author | → Author?',
    '1:1 | cover | → Author',
    'M2M | readers | → Author',
    'FK | lost | → shop.Gone',
  ]);
});

test('an external model shows its key and what is unique, and where it comes from', () => {
  const design = aDesign('Shop', {
    'auth.User': 'external',
    'contenttypes.ContentType': 'external',
  });
  expect(drawn(design, 'auth.User')).toEqual(['PK | id | Auto', ' | username | Char 150 · unique']);
  expect(drawn(design, 'contenttypes.ContentType')).toHaveLength(3);
  const user = resolve(design).byLabel.get('auth.user');
  expect(user && originOf(user)).toBe('django.contrib.auth');
});

test('the middle of the last row lies within the height', () => {
  const schema = resolve(aDesign('Shop', { 'shop.A': { x: 'TextField' } }));
  const [model] = schema.models;
  const count = model ? drawnFields(model).length : 0;
  expect(heightOf(HEAD, count)).toBe(HEAD + 2 * ROW + 2);
  expect(middleOf(HEAD, count - 1)).toBeLessThan(heightOf(HEAD, count));
  expect(middleOf(HEAD, -1)).toBeLessThan(HEAD);
});

describe('a model that is made of others', () => {
  const design = aDesign('Food', {
    Stamped: { made: 'DateTimeField', Meta: { abstract: true } },
    Place: { name: 'TextField', __bases__: ['Stamped', code('mixins.Named')] },
    Restaurant: { __bases__: ['Place'], stars: 'IntegerField' },
    Friend: { __bases__: ['Restaurant'], Meta: { proxy: true } },
    Rated: { __bases__: ['Stamped', missing('lib.Base')], Meta: { abstract: true } },
  });

  test('shows the rows of its own class and what Django adds, not what it has from its bases', () => {
    expect(drawn(design, 'app.Place')).toEqual(['PK | id | BigAuto', ' | name | Text']);
    expect(drawn(design, 'app.Restaurant')).toEqual([
      'PK | place_ptr | → Place',
      ' | stars | Integer',
    ]);
    expect(drawn(design, 'app.Friend')).toEqual([]);
  });

  test('says in its head what it is and is made of, for which the head grows', () => {
    const schema = resolve(design);
    const lines = schema.models.map((model) => [classLine(model, schema), headOf(model) > HEAD]);
    expect(lines).toEqual([
      ['abstract', true],
      ['(Stamped, mixins.Named)', true],
      ['(Place)', true],
      ['proxy of Restaurant', true],
      ['abstract (Stamped, Base)', true],
    ]);
  });

  test('says in its head how many rows it is to have', () => {
    const schema = resolve(
      aDesign('Week', {
        Weekday: { __rows__: '7' },
        Setting: { __rows__: '1', __bases__: ['Weekday'] },
        Tag: { __rows__: '0..3' },
        Page: { __rows__: '1..*' },
        Draft: { __rows__: '1', Meta: { abstract: true } },
      }),
    );
    expect(schema.models.map((model) => classLine(model, schema))).toEqual([
      'exactly 7 rows',
      '(Weekday) · exactly one row',
      'at most 3 rows',
      'at least one row',
      'abstract',
    ]);
    expect(schema.models.every((model) => headOf(model) > HEAD)).toBe(true);
  });

  test('has the line to its parent begin at the row of the link', () => {
    const schema = resolve(design);
    const restaurant = schema.byLabel.get('app.restaurant');
    const [link] = restaurant ? rowsOf(restaurant, schema) : [];
    const [model, base] = [modelIn(design, 'Restaurant').id, modelIn(design, 'Place').id];
    expect(link && readBaseEdge(link.edge ?? '')).toEqual({ model, base });
  });
});
