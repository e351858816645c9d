import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { decimalPlacesNegative } from './decimal-places-negative.ts';

const price = (decimal_places: GivenOption) =>
  aDesign('A', { Book: { price: ['DecimalField', { decimal_places }] } });

testRule(decimalPlacesNegative, {
  valid: {
    '0': price(0),
    'digits in quotes, which Python reads': price('4'),
    'not stated': price(undefined),
  },
  invalid: {
    'below 0': { design: price(-1), at: ['Book.price'], fixes: ['Keep two decimal places'] },
    'no number': { design: price('many'), at: ['Book.price'] },
  },
});
