import { keyTo, twoKeys } from '../../../testing/designs/linkTables.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { linkTableAttributeTaken } from './link-table-attribute-taken.ts';

testRule(linkTableAttributeTaken, {
  valid: {
    'a name of its own': twoKeys(keyTo('a.Author_books', { related_name: 'x' }), keyTo('a.Lost')),
    'no way back': twoKeys(keyTo('a.Author_books', { related_name: '+' }), keyTo('a.Lost')),
  },
  invalid: {
    'the name of a key': {
      design: twoKeys(keyTo('a.Author_books', { related_name: 'author' }), keyTo('a.Lost')),
      at: ['Book.first'],
      says: 'The way back of Book.first from the links of Author.books would be called author, as a key there is.',
      fixes: ['Delete field'],
    },
  },
});
