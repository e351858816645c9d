import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldNameBreaksImport } from './field-name-breaks-import.ts';

testRule(fieldNameBreaksImport, {
  valid: { 'names like it': aDesign('A', { Book: { object: 'TextField', meta: 'TextField' } }) },
  invalid: {
    'the class’s own record': {
      design: aDesign('A', { Book: { _meta: 'TextField' } }),
      at: ['Book._meta'],
      fixes: ['Rename to meta_field'],
    },
    'what fills the class': {
      design: aDesign('A', { Book: { add_to_class: 'TextField' } }),
      at: ['Book.add_to_class'],
    },
    'the order of its bases': {
      design: aDesign('A', { Book: { mro: 'TextField' } }),
      at: ['Book.mro'],
      fixes: ['Rename to mro_field'],
    },
  },
});
