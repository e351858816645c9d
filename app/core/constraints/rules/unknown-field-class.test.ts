import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { unknownFieldClass } from './unknown-field-class.ts';

const book = (type: string) => aDesign('A', { Book: { price: type } });

testRule(unknownFieldClass, {
  valid: { 'a class of Django’s': book('DecimalField') },
  invalid: {
    'a class from elsewhere': {
      design: book('MoneyField'),
      at: ['Book.price'],
      says: 'Book.price is a MoneyField, which Cardinal does not know.',
      fixes: ['Delete field'],
    },
    'a slip': {
      design: book('Decimal'),
      at: ['Book.price'],
      fixes: ['Make it a DecimalField', 'Delete field'],
    },
  },
});
