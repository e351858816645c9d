import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOption } from '../../../testing/optionsByName.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { validatorNotCallable } from './validator-not-callable.ts';

const price = (validators: GivenOption) =>
  aDesign('A', { Book: { price: ['IntegerField', { validators }] } });

testRule(validatorNotCallable, {
  valid: {
    none: price(code('[]')),
    'Django’s own': price(code('[MinValueValidator(0), validate_integer]')),
    'one by one': price([code('MinValueValidator(0)'), code('shop.checks.even')]),
    'a lambda': price([code('lambda value: None')]),
    'a list from elsewhere': price(code('shop.checks.all')),
  },
  invalid: {
    'a number': {
      design: price(code('[MinValueValidator(0), 5]')),
      at: ['Book.price'],
      says: '5 cannot',
      fixes: ['Remove validators'],
    },
    'a text in a tuple': { design: price(code('("positive",)')), at: ['Book.price'] },
    'values among code': {
      design: price([code('MinValueValidator(0)'), 'x', code('None')]),
      at: ['Book.price'],
    },
    'a list in a list': { design: price(code('[[validate_integer]]')), at: ['Book.price'] },
  },
});
