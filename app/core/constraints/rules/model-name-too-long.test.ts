import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { modelNameTooLong } from './model-name-too-long.ts';

testRule(modelNameTooLong, {
  valid: { '100 characters': aDesign('A', { ['M'.repeat(100)]: {} }) },
  invalid: {
    '101 characters': { design: aDesign('A', { ['M'.repeat(101)]: {} }), at: ['M'.repeat(101)] },
  },
});
