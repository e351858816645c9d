import { keyTo, twoKeys } from '../../../testing/designs/linkTables.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableQueryNameTaken } from './link-table-query-name-taken.ts';

testRule(linkTableQueryNameTaken, {
  valid: {
    'names of their own': twoKeys(keyTo('a.Author_books'), keyTo('a.Author_books')),
  },
  invalid: {
    'the way back of another': {
      design: twoKeys(
        keyTo('a.Author_books', { related_name: 'one' }),
        keyTo('a.Author_books', { related_name: 'two', related_query_name: 'one' }),
      ),
      at: ['Book.second'],
      says: 'From the links of Author.books, filter() goes back along Book.second by the name one, which is the way back of Book.first.',
      fixes: ['Delete field'],
    },
  },
});
