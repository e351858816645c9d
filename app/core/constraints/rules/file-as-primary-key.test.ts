import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fileAsPrimaryKey } from './file-as-primary-key.ts';

testRule(fileAsPrimaryKey, {
  valid: { 'a file': aDesign('A', { Scan: { image: 'ImageField' } }) },
  invalid: {
    'a file as the key': {
      design: aDesign('A', { Scan: { image: ['FileField', { primary_key: true }] } }),
      at: ['Scan.image'],
      fixes: ['Make it no key'],
    },
  },
});
