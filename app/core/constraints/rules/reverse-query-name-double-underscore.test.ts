import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseQueryNameDoubleUnderscore } from './reverse-query-name-double-underscore.ts';

testRule(reverseQueryNameDoubleUnderscore, {
  valid: {
    'single underscores': aDesign('A', {
      Author: {},
      Book: { author: fk('Author', { related_name: 'all_books' }) },
    }),
  },
  invalid: {
    'a stated name': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author', { related_name: 'a__b' }) },
      }),
      at: ['Book.author'],
      fixes: ['Name it books'],
    },
    'the model’s own name': {
      design: aDesign('A', { Author: {}, Old__Book: { author: fk('Author') } }),
      at: ['Old__Book.author'],
    },
  },
});
