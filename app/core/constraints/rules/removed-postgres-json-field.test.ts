import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { removedPostgresJsonField } from './removed-postgres-json-field.ts';

testRule(removedPostgresJsonField, {
  valid: {
    'the class in its place': aDesign('A', { Book: { word: 'JSONField' } }),
    'a class of another package': aDesign('A', { Book: { word: 'shop.fields.JSONField' } }),
  },
  invalid: {
    'the class': {
      design: aDesign('A', { Book: { word: 'django.contrib.postgres.fields.JSONField' } }),
      at: ['Book.word'],
      says: 'Book.word is',
      fixes: ['Make it a JSONField'],
    },
  },
});
