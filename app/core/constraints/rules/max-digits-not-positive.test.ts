import { aDesign } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { maxDigitsNotPositive } from './max-digits-not-positive.ts';

const price = (max_digits: GivenOption) =>
  aDesign('A', { Book: { price: ['DecimalField', { max_digits }] } });

testRule(maxDigitsNotPositive, {
  valid: { '1': price(1), 'not stated': price(undefined) },
  invalid: {
    '0': { design: price(0), at: ['Book.price'], fixes: ['Keep 10 digits'] },
  },
});
