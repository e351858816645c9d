import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedCiCharField } from './removed-ci-char-field.ts';

testRule(removedCiCharField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: ['CharField', { max_length: 9 }] } }),
    'a class of another package': aDesign('A', { Book: { word: 'shop.fields.CICharField' } }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.contrib.postgres.fields.CICharField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it a CharField'],
    },
  },
});
