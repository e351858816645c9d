import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { requiredOptionMissing } from './required-option-missing.ts';

testRule(requiredOptionMissing, {
  valid: {
    'a key with all it needs': aDesign('A', { Author: {}, Book: { author: fk('Author') } }),
    'a class that needs nothing': aDesign('A', { Book: { text: 'TextField' } }),
  },
  invalid: {
    'a key without on_delete': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author', { on_delete: undefined }) },
      }),
      at: ['Book.author'],
      says: 'Book.author must say its on_delete.',
      fixes: ['Set on_delete to CASCADE', 'Delete field'],
    },
    'a relation to nothing': {
      design: aDesign('A', { Book: { author: ['ManyToManyField', {}] } }),
      at: ['Book.author'],
      says: 'must say its to',
      fixes: ['Delete field'],
    },
    'a generated column without an expression': {
      design: aDesign('A', { Book: { total: 'GeneratedField' } }),
      at: ['Book.total', 'Book.total'],
    },
  },
});
