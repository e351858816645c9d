import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { severalPrimaryKeys } from './several-primary-keys.ts';

testRule(severalPrimaryKeys, {
  valid: {
    one: aDesign('A', { Book: { isbn: ['TextField', { primary_key: true }] } }),
    none: aDesign('A', { Book: {} }),
  },
  invalid: {
    two: {
      design: aDesign('A', {
        Book: {
          isbn: ['TextField', { primary_key: true }],
          code: ['TextField', { primary_key: true }],
        },
      }),
      at: ['Book'],
      says: 'Book has 2 primary keys: isbn and code.',
      fixes: ['Keep isbn as the key', 'Keep code as the key'],
    },
    'one of them over several columns': {
      design: aDesign('A', {
        Seat: {
          row: ['IntegerField', { primary_key: true }],
          number: 'IntegerField',
          pk: ['CompositePrimaryKey', { fields: ['row', 'number'] }],
        },
      }),
      at: ['Seat'],
    },
  },
});
