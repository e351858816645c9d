import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { reverseQueryNameMeetsField } from './reverse-query-name-meets-field.ts';

testRule(reverseQueryNameMeetsField, {
  valid: {
    'another name': aDesign('A', {
      Author: { title: 'TextField' },
      Book: { author: fk('Author') },
    }),
  },
  invalid: {
    'a field called like the model that points here': {
      design: aDesign('A', { Author: { book: 'TextField' }, Book: { author: fk('Author') } }),
      at: ['Book.author'],
      says: 'Author.book is a field, and Book.author uses the same name in filter()',
      fixes: ['Name it books'],
    },
    'a key to its own model, called like it': {
      design: aDesign('A', { Category: { category: fk('self', { null: true }) } }),
      at: ['Category.category'],
    },
    'a hidden way back with a query name': {
      design: aDesign('A', {
        Author: { title: 'TextField' },
        Book: { author: fk('Author', { related_name: '+', related_query_name: 'title' }) },
      }),
      at: ['Book.author'],
    },
  },
});
