import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { severalAutomaticNumbers } from './several-automatic-numbers.ts';

testRule(severalAutomaticNumbers, {
  valid: {
    'the one Django adds': aDesign('A', { Book: {} }),
    'one of one’s own': aDesign('A', { Book: { number: 'BigAutoField' } }),
  },
  invalid: {
    'one beside the one Django adds': {
      design: aDesign('A', { Book: { number: ['AutoField', { primary_key: undefined }] } }),
      at: ['Book'],
      says: 'Django adds id',
      fixes: ['Delete number'],
    },
    two: {
      design: aDesign('A', { Book: { a: 'AutoField', b: 'SmallAutoField' } }),
      at: ['Book'],
      says: 'Book has 2 automatic numbers, a and b.',
      fixes: ['Delete a', 'Delete b'],
    },
  },
});
