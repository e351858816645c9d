import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldNameTrailingUnderscore } from './field-name-trailing-underscore.ts';

testRule(fieldNameTrailingUnderscore, {
  valid: { 'underscores elsewhere': aDesign('A', { Book: { _sub_title: 'TextField' } }) },
  invalid: {
    'an underscore at the end': {
      design: aDesign('A', { Book: { class_: 'TextField', title: 'TextField' } }),
      at: ['Book.class_'],
      says: 'Book.class_',
      fixes: ['Rename to class'],
    },
    'a free name is given': {
      design: aDesign('A', { Book: { title_: 'TextField', title: 'TextField' } }),
      at: ['Book.title_'],
      fixes: ['Rename to title2'],
    },
  },
});
