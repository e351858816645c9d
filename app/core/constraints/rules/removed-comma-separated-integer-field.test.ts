import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedCommaSeparatedIntegerField } from './removed-comma-separated-integer-field.ts';

testRule(removedCommaSeparatedIntegerField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: ['CharField', { max_length: 9 }] } }),
    'a class of another package': aDesign('A', {
      Book: { word: 'shop.fields.CommaSeparatedIntegerField' },
    }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.db.models.CommaSeparatedIntegerField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it a CharField'],
    },
  },
});
