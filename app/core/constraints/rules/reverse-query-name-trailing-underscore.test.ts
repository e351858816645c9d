import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseQueryNameTrailingUnderscore } from './reverse-query-name-trailing-underscore.ts';

testRule(reverseQueryNameTrailingUnderscore, {
  valid: {
    'a plain name': aDesign('A', { Author: {}, Book: { author: fk('Author') } }),
    'a hidden way back': aDesign('A', {
      Author: {},
      Book_: { author: fk('Author', { related_name: '+' }) },
    }),
    'a symmetrical relation': aDesign('A', { Person_: { friends: m2m('self') } }),
  },
  invalid: {
    'a stated name': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author', { related_name: 'books_' }) },
      }),
      at: ['Book.author'],
      fixes: ['Name it books'],
    },
    'the model’s own name': {
      design: aDesign('A', { Author: {}, Book_: { author: fk('Author') } }),
      at: ['Book_.author'],
      says: 'book_',
    },
  },
});
