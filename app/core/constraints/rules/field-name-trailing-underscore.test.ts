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
      fixes: ['Rename to class_field'],
    },
    'underscores in a row go as well': {
      design: aDesign('A', { Book: { __total__: 'TextField' } }),
      at: ['Book.__total__'],
      fixes: ['Rename to _total'],
    },
    'nothing but underscores': {
      design: aDesign('A', { Book: { __: 'TextField' } }),
      at: ['Book.__'],
      fixes: ['Rename to field'],
    },
    'a free name is given': {
      design: aDesign('A', { Book: { title_: 'TextField', title: 'TextField' } }),
      at: ['Book.title_'],
      fixes: ['Rename to title2'],
    },
  },
});
