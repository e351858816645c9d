import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldCalledCheck } from './field-called-check.ts';

testRule(fieldCalledCheck, {
  valid: { 'a name like it': aDesign('A', { Payment: { cheque: 'TextField' } }) },
  invalid: {
    'the very name': {
      design: aDesign('A', { Payment: { check: 'TextField' } }),
      at: ['Payment'],
      fixes: ['Rename to checked'],
    },
  },
});
