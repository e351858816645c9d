import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedCiEmailField } from './removed-ci-email-field.ts';

testRule(removedCiEmailField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: 'EmailField' } }),
    'a class of another package': aDesign('A', { Book: { word: 'shop.fields.CIEmailField' } }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.contrib.postgres.fields.CIEmailField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it an EmailField'],
    },
  },
});
