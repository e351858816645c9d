import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldCalledPk } from './field-called-pk.ts';

testRule(fieldCalledPk, {
  valid: {
    'another name': aDesign('A', { Book: { key: 'TextField' } }),
    'a composite key, which must be called so': aDesign('A', {
      Seat: {
        row: 'IntegerField',
        number: 'IntegerField',
        pk: ['CompositePrimaryKey', { fields: ['row', 'number'] }],
      },
    }),
  },
  invalid: {
    'a plain field': {
      design: aDesign('A', { Book: { pk: 'TextField' } }),
      at: ['Book.pk'],
      fixes: ['Rename to key'],
    },
  },
});
