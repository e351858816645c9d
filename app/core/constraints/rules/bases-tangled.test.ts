import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { basesTangled } from './bases-tangled.ts';

testRule(basesTangled, {
  valid: {
    'a base after what is made of it': aDesign('A', {
      A: {},
      B: { __bases__: ['A'] },
      C: { __bases__: ['B', 'A'] },
    }),
  },
  invalid: {
    'a base before what is made of it': {
      design: aDesign('A', {
        A: {},
        B: { __bases__: ['A'] },
        C: { __bases__: ['A', 'B'] },
        D: { __bases__: ['C'] },
      }),
      at: ['C'],
      says: 'C has the bases A and B, and Python finds no order for them.',
    },
  },
});
