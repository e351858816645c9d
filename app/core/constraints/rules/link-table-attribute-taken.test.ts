import { aDesign, m2m, missing } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableAttributeTaken } from './link-table-attribute-taken.ts';

const to = (name: string, options = {}): GivenField => [
  'ForeignKey',
  { to: missing(name), on_delete: 'CASCADE', ...options },
];
const library = (first: GivenField, second: GivenField) =>
  aDesign('A', {
    'a.Author': { books: m2m('a.Book') },
    'a.Book': { first, second },
  });

testRule(linkTableAttributeTaken, {
  valid: {
    'a name of its own': library(to('a.Author_books', { related_name: 'x' }), to('a.Lost')),
    'no way back': library(to('a.Author_books', { related_name: '+' }), to('a.Lost')),
  },
  invalid: {
    'the name of a key': {
      design: library(to('a.Author_books', { related_name: 'author' }), to('a.Lost')),
      at: ['Book.first'],
      says: 'The way back of Book.first from the links of Author.books would be called author, as a key there is.',
      fixes: ['Delete field'],
    },
  },
});
