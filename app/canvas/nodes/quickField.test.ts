import { describe, expect, test } from 'vitest';
import { askedBy, readTyped, suggestionsFor, typesFor } from './quickField.ts';

const asked = (line: string) => {
  const { type, options, target } = askedBy(readTyped(line));
  return { type: type?.id, options, target };
};

describe('a field typed as one line', () => {
  test.each([
    ['title', 'title', undefined, {}],
    ['title ', 'title', undefined, {}],
    ['title char 80', 'title', 'CharField', { max_length: 80 }],
    ['title: char', 'title', 'CharField', { max_length: 200 }],
    ['price decimal 12,3', 'price', 'DecimalField', { max_digits: 12, decimal_places: 3 }],
    ['when datetime?', 'when', 'DateTimeField', { null: true, blank: true }],
    ['slug slug unique', 'slug', 'SlugField', { unique: true }],
    ['active bool', 'active', 'BooleanField', {}],
    ['what nonsense', 'what', undefined, {}],
  ])('%s', (line, name, type, options) => {
    expect(readTyped(line).name).toBe(name);
    expect(asked(line).type).toBe(type);
    expect(asked(line).options).toMatchObject(options);
  });

  test('a relation names its model', () => {
    expect(asked('author fk User')).toMatchObject({ type: 'ForeignKey', target: 'User' });
    expect(asked('author -> User')).toMatchObject({ type: 'ForeignKey', target: 'User' });
    expect(asked('author →User')).toMatchObject({ type: 'ForeignKey', target: 'User' });
    expect(asked('author fk User?')).toMatchObject({ target: 'User', options: { null: true } });
    expect(asked('tags many Tag')).toMatchObject({ type: 'ManyToManyField', target: 'Tag' });
  });
});

describe('what is offered', () => {
  test('nothing while the name is typed', () => {
    expect(suggestionsFor(readTyped('tit'), [])).toEqual([]);
  });

  test('types that begin with the word, the exact one first', () => {
    expect(
      typesFor('date')
        .map((type) => type.id)
        .slice(0, 2),
    ).toEqual(['DateField', 'DateTimeField']);
  });

  test('models for a relation', () => {
    const offered = suggestionsFor(readTyped('author fk U'), ['User', 'Post', 'Unit']);
    expect(offered.map(({ line }) => line)).toEqual(['author fk User', 'author fk Unit']);
  });
});
