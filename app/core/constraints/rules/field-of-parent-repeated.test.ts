import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldOfParentRepeated } from './field-of-parent-repeated.ts';

testRule(fieldOfParentRepeated, {
  valid: {
    'a field of an abstract model, which is replaced': aDesign('A', {
      Place: { name: 'TextField', Meta: { abstract: true } },
      Bar: { __bases__: ['Place'], name: 'CharField' },
    }),
    'a field of another name': aDesign('A', {
      Place: { name: 'TextField' },
      Bar: { __bases__: ['Place'], title: 'TextField' },
    }),
  },
  invalid: {
    'a field of the table it extends': {
      design: aDesign('A', {
        Place: { name: 'TextField' },
        Bar: { __bases__: ['Place'], name: 'CharField' },
      }),
      at: ['Bar.name'],
      says: 'Bar.name has the name of a field of Place, which Bar extends.',
      fixes: ['Delete field', 'Rename to bar_name'],
    },
    'the id of its parent': {
      design: aDesign('A', { Place: {}, Bar: { __bases__: ['Place'], id: 'IntegerField' } }),
      at: ['Bar.id'],
    },
  },
});
