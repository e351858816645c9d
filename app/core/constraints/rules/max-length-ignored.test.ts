import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { maxLengthIgnored } from './max-length-ignored.ts';

testRule(maxLengthIgnored, {
  valid: { 'a short text': aDesign('A', { Book: { title: 'CharField' } }) },
  invalid: {
    'a number': {
      design: aDesign('A', { Book: { pages: ['PositiveIntegerField', { max_length: 4 }] } }),
      at: ['Book.pages'],
      fixes: ['Remove max_length'],
    },
  },
});
