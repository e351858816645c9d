import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedCiTextField } from './removed-ci-text-field.ts';

testRule(removedCiTextField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: 'TextField' } }),
    'a class of another package': aDesign('A', { Book: { word: 'shop.fields.CITextField' } }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.contrib.postgres.fields.CITextField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it a TextField'],
    },
  },
});
