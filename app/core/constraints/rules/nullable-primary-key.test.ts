import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { nullablePrimaryKey } from './nullable-primary-key.ts';

testRule(nullablePrimaryKey, {
  valid: {
    'a key': aDesign('A', { Book: { isbn: ['TextField', { primary_key: true }] } }),
    'NULL elsewhere': aDesign('A', { Book: { isbn: ['TextField', { null: true }] } }),
    'a generic relation, which never is the key': aDesign('A', {
      Index: { list: ['GenericRelation', { to: 'Index', primary_key: true, null: true }] },
    }),
  },
  invalid: {
    both: {
      design: aDesign('A', { Book: { isbn: ['TextField', { primary_key: true, null: true }] } }),
      at: ['Book.isbn'],
      fixes: ['Disallow NULL'],
    },
  },
});
