import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { unknownFieldClass } from './unknown-field-class.ts';

const book = (type: string) => aDesign('A', { Book: { price: type } });

testRule(unknownFieldClass, {
  valid: {
    'a class of Django’s': book('DecimalField'),
    'a class named in full': book('djmoney.models.fields.MoneyField'),
  },
  invalid: {
    'a class from elsewhere': {
      design: book('MoneyField'),
      at: ['Book.price'],
      says: 'Book.price is a MoneyField, which Django does not have',
      fixes: ['Delete field'],
    },
    'a name that leads nowhere': { design: book('djmoney..MoneyField'), at: ['Book.price'] },
    'a slip': {
      design: book('Decimal'),
      at: ['Book.price'],
      fixes: ['Make it a DecimalField', 'Delete field'],
    },
  },
});
