import { aDesign, m2m, missing } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableQueryNameTaken } from './link-table-query-name-taken.ts';

const to = (name: string, options = {}): GivenField => [
  'ForeignKey',
  { to: missing(name), on_delete: 'CASCADE', ...options },
];
const library = (first: GivenField, second: GivenField) =>
  aDesign('A', {
    'a.Author': { books: m2m('a.Book') },
    'a.Book': { first, second },
  });

testRule(linkTableQueryNameTaken, {
  valid: {
    'names of their own': library(to('a.Author_books'), to('a.Author_books')),
  },
  invalid: {
    'the way back of another': {
      design: library(
        to('a.Author_books', { related_name: 'one' }),
        to('a.Author_books', { related_name: 'two', related_query_name: 'one' }),
      ),
      at: ['Book.second'],
      says: 'From the links of Author.books, filter() goes back along Book.second by the name one, which is the way back of Book.first.',
      fixes: ['Delete field'],
    },
  },
});
