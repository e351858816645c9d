import { aDesign, number } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { decimalPlacesExceedDigits } from './decimal-places-exceed-digits.ts';

const price = (max_digits: GivenOption, decimal_places: GivenOption) =>
  aDesign('A', { Book: { price: ['DecimalField', { max_digits, decimal_places }] } });

testRule(decimalPlacesExceedDigits, {
  valid: {
    fewer: price(5, 2),
    'as many': price(2, 2),
    'wrong numbers, reported as such': price(0, 2),
  },
  invalid: {
    more: {
      design: price(2, 4),
      at: ['Book.price'],
      says: '4 decimal places but only 2 digits',
      fixes: ['Keep 6 digits', 'Keep 2 decimal places'],
    },
    'more, as Python literals': { design: price(number('2'), number('4')), at: ['Book.price'] },
  },
});
