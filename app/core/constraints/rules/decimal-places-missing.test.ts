import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { decimalPlacesMissing } from './decimal-places-missing.ts';

testRule(decimalPlacesMissing, {
  valid: {
    stated: aDesign('A', { Book: { price: 'DecimalField' } }),
    'a field without': aDesign('A', { Book: { price: 'FloatField' } }),
  },
  invalid: {
    'not stated': {
      design: aDesign('A', { Book: { price: ['DecimalField', { decimal_places: undefined }] } }),
      at: ['Book.price'],
      fixes: ['Keep two decimal places'],
    },
  },
});
