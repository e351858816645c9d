import { aDesign, fk, m2m, missing } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { relationToLinkTable } from './relation-to-link-table.ts';

const library = (key: GivenField) =>
  aDesign('A', {
    'a.Author': { books: m2m('a.Book'), peers: m2m('self') },
    'a.Book': { key },
  });
const to = (name: string, options = {}): GivenField => [
  'ForeignKey',
  { to: missing(name), on_delete: 'CASCADE', ...options },
];

testRule(relationToLinkTable, {
  valid: {
    'a key to a model': library(fk('a.Author')),
    'a key to nothing': library(to('a.Lost')),
    'a key to links that do not call it so': library(to('a.Author_peers')),
    'a key with a name of its own': library(to('a.Author_books', { related_query_name: 'x' })),
  },
  invalid: {
    'a key to links that have one of the name': {
      design: library(to('a.author_BOOKS')),
      at: ['Book.key'],
      says: 'Book.key points at the table that Django makes for Author.books, which has a book already.',
      fixes: ['Delete field'],
    },
    'a key to links of a model with itself': {
      design: library(to('a.Author_peers', { related_query_name: 'to_author' })),
      at: ['Book.key'],
    },
  },
});
