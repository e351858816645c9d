import { aDesign, o2o } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { primaryKeyCycle } from './primary-key-cycle.ts';

testRule(primaryKeyCycle, {
  valid: {
    'a key that is another model’s': aDesign('A', {
      User: {},
      Profile: { user: o2o('User', { primary_key: true }) },
    }),
    'a circle of which one is no primary key': aDesign('A', {
      A: { b: o2o('B', { primary_key: true }) },
      B: { a: o2o('A') },
    }),
  },
  invalid: {
    two: {
      design: aDesign('A', {
        A: { b: o2o('B', { primary_key: true }) },
        B: { a: o2o('A', { primary_key: true }) },
      }),
      at: ['A.b'],
      says: 'A.b and B.a are primary keys',
      fixes: ['Give A an id', 'Give B an id'],
    },
    one: {
      design: aDesign('A', { A: { a: o2o('self', { primary_key: true }) } }),
      at: ['A.a'],
    },
  },
});
