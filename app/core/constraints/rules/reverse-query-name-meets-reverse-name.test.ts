import { aDesign, fk, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseQueryNameMeetsReverseName } from './reverse-query-name-meets-reverse-name.ts';

testRule(reverseQueryNameMeetsReverseName, {
  valid: {
    'two keys without names, whose query names differ from both': aDesign('A', {
      Author: {},
      Book: { author: fk('Author'), editor: fk('Author') },
    }),
    'equal query names, which Django does not look at': aDesign('A', {
      Author: {},
      Book: {
        author: fk('Author', { related_name: 'a', related_query_name: 'q' }),
        editor: fk('Author', { related_name: 'b', related_query_name: 'q' }),
      },
    }),
  },
  invalid: {
    'a key and a one-to-one of one model, told at the key': {
      design: aDesign('A', { Author: {}, Book: { author: fk('Author'), owner: o2o('Author') } }),
      at: ['Book.author'],
      says: 'the way back of Book.owner',
    },
    'one name twice': {
      design: aDesign('A', {
        Author: {},
        Book: {
          author: fk('Author', { related_name: 'books' }),
          editor: fk('Author', { related_name: 'books' }),
        },
      }),
      at: ['Book.author', 'Book.editor'],
    },
    'a hidden way back with a query name': {
      design: aDesign('A', {
        Author: {},
        Book: {
          author: fk('Author', { related_name: 'books' }),
          editor: fk('Author', { related_name: '+', related_query_name: 'books' }),
        },
      }),
      at: ['Book.editor'],
    },
  },
});
