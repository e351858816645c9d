import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { maxDigitsMissing } from './max-digits-missing.ts';

testRule(maxDigitsMissing, {
  valid: { stated: aDesign('A', { Book: { price: 'DecimalField' } }) },
  invalid: {
    'not stated': {
      design: aDesign('A', { Book: { price: ['DecimalField', { max_digits: undefined }] } }),
      at: ['Book.price'],
      fixes: ['Keep 10 digits'],
    },
  },
});
