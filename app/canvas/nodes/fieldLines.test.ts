import { expect, test } from 'vitest';
import { aDesign, fieldIn, modelIn } from '../../testing/builders.ts';
import { linesOf, withLines } from './fieldLines.ts';

const library = aDesign('Library', {
  Author: {},
  Book: { title: 'CharField', pages: 'IntegerField' },
});
const book = modelIn(library, 'Book').id;

test('a pasted list becomes fields, in its order, where it was pasted', () => {
  const lines = linesOf('isbn char 13 unique\r\n\n  published: date?\nauthor -> Author\n');
  const { design, added, refusals } = withLines(library, { model: book, at: 1 }, lines);
  expect(modelIn(design, 'Book').fields.map(({ name }) => name)).toEqual([
    'title',
    'isbn',
    'published',
    'author',
    'pages',
  ]);
  expect(fieldIn(design, 'Book.isbn').options).toEqual({ max_length: 13, unique: true });
  expect(fieldIn(design, 'Book.published').type).toBe('DateField');
  expect(fieldIn(design, 'Book.author').type).toBe('ForeignKey');
  expect([added, refusals]).toEqual([3, []]);
});

test('a line whose type is not understood is a field all the same, and it is said', () => {
  const { design, added, refusals } = withLines(library, { model: book, at: 2 }, [
    'cover nonsense',
  ]);
  expect(fieldIn(design, 'Book.cover').type).toBe('CharField');
  expect([added, refusals]).toEqual([1, ['There is no field type called nonsense.']]);
});
