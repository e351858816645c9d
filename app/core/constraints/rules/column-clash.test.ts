import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { columnClash } from './column-clash.ts';

testRule(columnClash, {
  valid: {
    'columns of their own': aDesign('A', {
      Book: { a: ['TextField', { db_column: 'x' }], b: 'TextField' },
    }),
    'names that clash, which is reported as such': aDesign('A', {
      Author: {},
      Book: { author: fk('Author'), author_id: 'IntegerField' },
    }),
  },
  invalid: {
    'one column for two': {
      design: aDesign('A', { Book: { a: ['TextField', { db_column: 'b' }], b: 'TextField' } }),
      at: ['Book'],
      says: 'Book.a and Book.b are kept in the same column b.',
      fixes: ['Remove db_column of a'],
    },
    'the column of a key': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author'), b: ['TextField', { db_column: 'author_id' }] },
      }),
      at: ['Book'],
    },
    'the column of the key Django adds': {
      design: aDesign('A', { Book: { number: ['IntegerField', { db_column: 'id' }] } }),
      at: ['Book'],
      says: 'Book.id and Book.number',
    },
  },
});
