import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { permissionCodenameTooLong } from './permission-codename-too-long.ts';

testRule(permissionCodenameTooLong, {
  valid: { '93 characters': aDesign('A', { ['M'.repeat(93)]: {} }) },
  invalid: {
    '94 characters': { design: aDesign('A', { ['M'.repeat(94)]: {} }), at: ['M'.repeat(94)] },
  },
});
