import { aDesign, code, missing } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { baseMissing } from './base-missing.ts';

testRule(baseMissing, {
  valid: {
    'bases that are there, and Python': aDesign('A', {
      Item: {},
      Book: { __bases__: ['Item', code('mixins.Stamped')] },
    }),
  },
  invalid: {
    'a base that is gone': {
      design: aDesign('A', { Book: { __bases__: [missing('shop.Item')] } }),
      at: ['Book'],
      says: 'Book is made of shop.Item, which is not in this design.',
      fixes: ['Remove the base shop.Item'],
    },
  },
});
