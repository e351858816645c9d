import { describe, expect, test } from 'vitest';
import { aDesign, fieldIn, fk, m2m, missing, modelIn } from '../../testing/builders.ts';
import type { Design } from '../design/design.ts';
import { nextFieldId } from '../design/ids.ts';
import {
  addField,
  changeFieldType,
  deleteFields,
  duplicateField,
  moveField,
  renameField,
  setOption,
  setOptions,
} from './fields.ts';

const library = () =>
  aDesign('Library', {
    Author: { name: 'CharField' },
    Book: {
      title: ['CharField', { unique: true }],
      pages: 'IntegerField',
      author: fk('Author'),
      __str__: 'title',
      Meta: { ordering: ['-title'], unique_together: [['title', 'author']] },
    },
  });
const names = (design: Design) => modelIn(design, 'Book').fields.map(({ name }) => name);
const idOf = (design: Design, name: string) => fieldIn(design, `Book.${name}`).id;

describe('adding a field', () => {
  test('takes the next id, a free name and what a field of its class starts with', () => {
    const before = library();
    const { id: model } = modelIn(before, 'Book');
    const after = addField.run(before, { model });
    expect(modelIn(after, 'Book').fields.at(-1)).toEqual({
      id: nextFieldId(before),
      name: 'field',
      type: 'CharField',
      options: { max_length: 200 },
    });
    expect(names(addField.run(after, { model })).at(-1)).toBe('field2');
  });

  test('can be put before another', () => {
    const before = library();
    const after = addField.run(before, { model: modelIn(before, 'Book').id, name: 'isbn', at: 1 });
    expect(names(after)).toEqual(['title', 'isbn', 'pages', 'author']);
  });

  test('of a class that Cardinal does not know starts with nothing', () => {
    const before = library();
    const after = addField.run(before, { model: modelIn(before, 'Book').id, type: 'MoneyField' });
    expect(modelIn(after, 'Book').fields.at(-1)?.options).toEqual({});
  });
});

describe('moving a field', () => {
  test.each([
    ['title', 1, ['pages', 'title', 'author']],
    ['title', 99, ['pages', 'author', 'title']],
    ['author', 0, ['author', 'title', 'pages']],
    ['author', -1, ['author', 'title', 'pages']],
  ] as const)('%s to %i', (name, to, expected) => {
    const before = library();
    expect(names(moveField.run(before, { field: idOf(before, name), to }))).toEqual(expected);
  });

  test('to where it is changes nothing', () => {
    const before = library();
    expect(moveField.run(before, { field: idOf(before, 'pages'), to: 1 })).toBe(before);
  });
});

describe('deleting fields', () => {
  test('leaves references that name what they have lost', () => {
    const before = library();
    const after = deleteFields.run(before, { fields: [idOf(before, 'title')] });
    const book = modelIn(after, 'Book');
    expect(book.display).toBeNull();
    expect(book.meta['ordering']).toEqual([missing('-title')]);
    expect(book.meta['unique_together']).toEqual([
      [missing('title'), { field: idOf(after, 'author') }],
    ]);
  });

  test('none changes nothing', () => {
    const before = library();
    expect(deleteFields.run(before, { fields: [] })).toBe(before);
  });
});

test('a copy of a field follows it under a free name', () => {
  const before = library();
  const after = duplicateField.run(before, { field: idOf(before, 'title') });
  expect(names(after)).toEqual(['title', 'title2', 'pages', 'author']);
  expect(fieldIn(after, 'Book.title2').options).toEqual(fieldIn(before, 'Book.title').options);
});

describe('changing the class of a field', () => {
  test('keeps what both classes know and adds what the new one needs', () => {
    const before = library();
    const after = changeFieldType.run(before, {
      field: idOf(before, 'title'),
      type: 'DecimalField',
    });
    expect(fieldIn(after, 'Book.title')).toMatchObject({
      type: 'DecimalField',
      options: { max_digits: 10, decimal_places: 2, unique: true },
    });
    expect(fieldIn(after, 'Book.title').options).not.toHaveProperty('max_length');
  });

  test('leaves behind what fields of the old class merely start with', () => {
    const before = library();
    const field = idOf(before, 'title');
    const text = changeFieldType.run(before, { field, type: 'TextField' });
    expect(fieldIn(text, 'Book.title').options).toEqual({ unique: true });
    const set = setOption.run(before, { field, option: 'max_length', value: 80 });
    const slug = changeFieldType.run(set, { field, type: 'SlugField' });
    expect(fieldIn(slug, 'Book.title').options).toEqual({ max_length: 80, unique: true });
  });

  test('drops what the new class forces, and what would be pointless', () => {
    const before = aDesign('A', {
      Author: {},
      Book: { author: fk('Author', { unique: true, null: true }) },
    });
    const field = fieldIn(before, 'Book.author').id;
    const one = changeFieldType.run(before, { field, type: 'OneToOneField' });
    expect(fieldIn(one, 'Book.author').options).not.toHaveProperty('unique');
    const many = changeFieldType.run(before, { field, type: 'ManyToManyField' });
    expect(fieldIn(many, 'Book.author').options).toEqual({
      to: { model: modelIn(before, 'Author').id },
    });
  });

  test('to one that Cardinal does not know keeps everything', () => {
    const before = library();
    const after = changeFieldType.run(before, {
      field: idOf(before, 'title'),
      type: 'CITextField',
    });
    expect(fieldIn(after, 'Book.title').options).toEqual({ max_length: 200, unique: true });
  });

  test('to the same changes nothing', () => {
    const before = library();
    expect(changeFieldType.run(before, { field: idOf(before, 'title'), type: 'CharField' })).toBe(
      before,
    );
  });
});

describe('setting options', () => {
  test('a value equal to Django’s default is not kept', () => {
    const before = library();
    const field = idOf(before, 'title');
    const after = setOption.run(before, { field, option: 'unique', value: false });
    expect(fieldIn(after, 'Book.title').options).not.toHaveProperty('unique');
    expect(setOption.run(after, { field, option: 'unique', value: undefined })).toBe(after);
  });

  test('the same value changes nothing', () => {
    const before = library();
    const field = idOf(before, 'title');
    expect(setOption.run(before, { field, option: 'max_length', value: 200 })).toBe(before);
  });

  test('several at once', () => {
    const before = library();
    const after = setOptions.run(before, {
      field: idOf(before, 'title'),
      options: { unique: undefined, null: true, max_length: 80 },
    });
    expect(fieldIn(after, 'Book.title').options).toEqual({ max_length: 80, null: true });
  });
});

test('a renamed field is followed by what refers to it', () => {
  const before = library();
  const after = renameField.run(before, { field: idOf(before, 'title'), name: 'name' });
  expect(modelIn(after, 'Book').meta['ordering']).toEqual([
    { field: idOf(after, 'name'), descending: true },
  ]);
  expect(renameField.run(after, { field: idOf(after, 'name'), name: 'name' })).toBe(after);
});

test('what is not touched keeps its identity', () => {
  const before = library();
  const after = renameField.run(before, { field: idOf(before, 'title'), name: 'name' });
  expect(modelIn(after, 'Author')).toBe(modelIn(before, 'Author'));
  expect(fieldIn(after, 'Book.pages')).toBe(fieldIn(before, 'Book.pages'));
});

test('a field that is gone is refused in words', () => {
  const before = aDesign('A', { Tag: {}, Book: { tags: m2m('Tag') } });
  const field = fieldIn(before, 'Book.tags').id;
  const after = deleteFields.run(before, { fields: [field] });
  expect(() => renameField.run(after, { field, name: 'x' })).toThrow(
    'That field is no longer in the design.',
  );
});
