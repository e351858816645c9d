import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldNamesDifferByCase } from './field-names-differ-by-case.ts';

testRule(fieldNamesDifferByCase, {
  valid: {
    'other names': aDesign('A', { Book: { title: 'TextField', name: 'TextField' } }),
    'the same names in two models': aDesign('A', {
      Book: { title: 'TextField' },
      Film: { Title: 'TextField' },
    }),
  },
  invalid: {
    'names that differ by case': {
      design: aDesign('A', { Book: { title: 'TextField', Title: 'TextField' } }),
      at: ['Book.Title'],
      says: 'Book.title and Book.Title',
      fixes: ['Rename to Title2'],
    },
  },
});
