import { keyTo, twoKeys } from '../../../testing/designs/linkTables.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableWaysBackClash } from './link-table-ways-back-clash.ts';

testRule(linkTableWaysBackClash, {
  valid: {
    'names of their own': twoKeys(
      keyTo('a.Author_books', { related_name: 'x' }),
      keyTo('a.Author_books', { related_name: 'y' }),
    ),
    'only one of them': twoKeys(keyTo('a.Author_books'), keyTo('a.Lost')),
  },
  invalid: {
    'two without names': {
      design: twoKeys(keyTo('a.Author_books'), keyTo('a.author_books')),
      at: ['Book.first', 'Book.second'],
      says: 'Book.first and Book.second claim the same way back book_set from the links of Author.books.',
      fixes: ['Delete field'],
    },
  },
});
