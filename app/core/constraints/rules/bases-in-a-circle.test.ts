import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { basesInACircle } from './bases-in-a-circle.ts';

testRule(basesInACircle, {
  valid: { 'a line': aDesign('A', { A: {}, B: { __bases__: ['A'] }, C: { __bases__: ['B'] } }) },
  invalid: {
    'two of each other': {
      design: aDesign('A', { A: { __bases__: ['B'] }, B: { __bases__: ['A'] } }),
      at: ['B'],
      says: 'B is made of A, which is made of B.',
      fixes: ['Remove the base A'],
    },
  },
});
