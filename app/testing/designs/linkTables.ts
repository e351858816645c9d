/** Relations to the table that Django makes for the links of `Author.books`. */
import type { Design } from '../../core/design/design.ts';
import { aDesign, m2m, missing } from '../builders.ts';
import type { GivenField } from '../builders.ts';

/** A key to a model of this name, which may be that of links. */
export const keyTo = (name: string, options = {}): GivenField => [
  'ForeignKey',
  { to: missing(name), on_delete: 'CASCADE', ...options },
];

/** Books with two keys; their authors are joined to them by a many-to-many. */
export const twoKeys = (first: GivenField, second: GivenField): Design =>
  aDesign('A', {
    'a.Author': { books: m2m('a.Book') },
    'a.Book': { first, second },
  });
