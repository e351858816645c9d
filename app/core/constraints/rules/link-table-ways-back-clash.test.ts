import { aDesign, m2m, missing } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableWaysBackClash } from './link-table-ways-back-clash.ts';

const to = (name: string, options = {}): GivenField => [
  'ForeignKey',
  { to: missing(name), on_delete: 'CASCADE', ...options },
];
const library = (first: GivenField, second: GivenField) =>
  aDesign('A', {
    'a.Author': { books: m2m('a.Book') },
    'a.Book': { first, second },
  });

testRule(linkTableWaysBackClash, {
  valid: {
    'names of their own': library(
      to('a.Author_books', { related_name: 'x' }),
      to('a.Author_books', { related_name: 'y' }),
    ),
    'only one of them': library(to('a.Author_books'), to('a.Lost')),
  },
  invalid: {
    'two without names': {
      design: library(to('a.Author_books'), to('a.author_books')),
      at: ['Book.first', 'Book.second'],
      says: 'Book.first and Book.second claim the same way back book_set from the links of Author.books.',
      fixes: ['Delete field'],
    },
  },
});
