import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addField, renameField } from '../commands/fields.ts';
import { moveModels, setModelApp } from '../commands/models.ts';
import { setAppHue } from '../commands/design.ts';
import type { Design, Field, Model } from '../design/design.ts';
import { aDesign, fk } from '../../testing/builders.ts';
import { parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

const shop = aDesign('Shop', {
  'shop.Category': { name: 'CharField', at: { x: 0, y: 0 } },
  'shop.Product': {
    name: ['CharField', { max_length: 80, unique: true }],
    category: fk('shop.Category', { related_name: 'products' }),
    Meta: { ordering: ['-name'] },
    __str__: 'name',
    __doc__: 'What the shop sells.',
    at: { x: 320, y: -40 },
  },
  'blog.Post': { product: fk('shop.Product'), at: { x: 0, y: 200 } },
});

const [category, product] = shop.models as [Model, Model];

test('the example of the grammar is printed as it stands', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```cardinal\n([^]*?)```/.exec(readme) ?? [];
  const parsed = parse(example);
  expect(parsed).toMatchObject({ ok: true });
  expect(print(parsed.design)).toBe(example);
});

test('a design is printed by apps, models and fields, without what goes without saying', () => {
  expect(print(shop)).toBe(
    [
      'cardinal 1 Shop',
      '',
      '[shop]',
      '',
      'Category',
      '  name char 200',
      '',
      'Product 16,-2',
      '  "What the shop sells."',
      '  name char 80 unique',
      '  category fk related_name',
      '  Meta.ordering -name',
      '  :display name',
      '',
      '[blog]',
      '',
      'Post 0,10',
      '  product fk',
      '',
    ].join('\n'),
  );
});

describe('a small change of the design is a small change of the text', () => {
  const changed = (after: Design): string[] => {
    const before = new Set(print(shop).split('\n'));
    return print(after)
      .split('\n')
      .filter((line) => !before.has(line));
  };

  test.each<[string, Design, string[]]>([
    [
      'moving a model',
      moveModels.run(shop, { positions: { [category.id]: { x: 60, y: 20 } } }),
      ['Category 3,1'],
    ],
    [
      'adding a field',
      addField.run(shop, { model: category.id, name: 'slug', type: 'SlugField', at: 0 }),
      ['  slug slug'],
    ],
    ['another hue', setAppHue.run(shop, { app: 'shop', hue: 5 }), ['[shop] hue:5']],
    [
      'renaming a field that others name',
      renameField.run(shop, { field: (product.fields[0] as Field).id, name: 'title' }),
      ['  title char 80 unique', '  Meta.ordering -title', '  :display title'],
    ],
  ])('%s', (_, after, lines) => expect(changed(after)).toEqual(lines));
});

test('models stay in their order, whatever apps they are in', () => {
  const mixed = setModelApp.run(shop, { models: [category.id], app: 'blog' });
  const text = print(mixed);
  expect(text.match(/^\[.*|^\w+/gm)).toEqual([
    'cardinal',
    '[shop]',
    '[blog]',
    'Category',
    '[shop]',
    'Product',
    '[blog]',
    'Post',
  ]);
  expect(text).toContain('  category fk');
  expect(parse(text).design.apps).toEqual(shop.apps);
});

test('two models of one name are told apart by their number', () => {
  const twice = {
    ...shop,
    models: shop.models.map((model) => ({ ...model, name: 'Twin', app: 'shop' })),
  };
  expect(print(twice)).toContain('  product fk Twin#2\n');
});

test('characters that can not be seen are escaped, and read back', () => {
  const hidden = 'a\u{e0041}\u3164\u115f\u034f\u180e\u00ad\u200d';
  const design = aDesign('Shop', {}, { notes: [hidden, '❤️ \u3000é'] });
  const text = print(design);
  expect(text).toContain('"a\\udb40\\udc41\\u3164\\u115f\\u034f\\u180e\\u00ad\\u200d"');
  expect(text).toContain('"❤️ \u3000é"');
  expect(parse(text)).toMatchObject({ ok: true, design: { notes: [{ text: hidden }, {}] } });
});
