import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { modelNameEdgeUnderscore } from './model-name-edge-underscore.ts';

testRule(modelNameEdgeUnderscore, {
  valid: { 'an underscore inside': aDesign('A', { Order_Item: {} }) },
  invalid: {
    'one at the beginning': {
      design: aDesign('A', { _Book: {} }),
      at: ['_Book'],
      fixes: ['Rename to Book'],
    },
    'one at the end, and the name is taken': {
      design: aDesign('A', { Book: {}, Book_: {} }),
      at: ['Book_'],
      fixes: ['Rename to Book2'],
    },
  },
});
