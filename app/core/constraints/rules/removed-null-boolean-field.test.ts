import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedNullBooleanField } from './removed-null-boolean-field.ts';

testRule(removedNullBooleanField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: 'BooleanField' } }),
    'a class of another package': aDesign('A', { Book: { word: 'shop.fields.NullBooleanField' } }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.db.models.NullBooleanField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it a BooleanField'],
    },
  },
});
