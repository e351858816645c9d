import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldNameDoubleUnderscore } from './field-name-double-underscore.ts';

testRule(fieldNameDoubleUnderscore, {
  valid: {
    'single underscores': aDesign('A', { Book: { a_b_c: 'TextField' } }),
    'two at the end, which another rule reports': aDesign('A', { Book: { a__: 'TextField' } }),
  },
  invalid: {
    'two underscores': {
      design: aDesign('A', { Book: { sub__title: 'TextField' } }),
      at: ['Book.sub__title'],
      fixes: ['Rename to sub_title'],
    },
  },
});
