import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { modelNameDoubleUnderscore } from './model-name-double-underscore.ts';

testRule(modelNameDoubleUnderscore, {
  valid: { 'one underscore': aDesign('A', { Order_Item: {} }) },
  invalid: {
    'two underscores': {
      design: aDesign('A', { Order__Item: {} }),
      at: ['Order__Item'],
      fixes: ['Rename to Order_Item'],
    },
  },
});
