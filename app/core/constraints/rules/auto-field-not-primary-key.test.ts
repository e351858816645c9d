import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { autoFieldNotPrimaryKey } from './auto-field-not-primary-key.ts';

testRule(autoFieldNotPrimaryKey, {
  valid: { 'a key': aDesign('A', { Book: { number: 'BigAutoField' } }) },
  invalid: {
    'no key': {
      design: aDesign('A', { Book: { number: ['SmallAutoField', { primary_key: undefined }] } }),
      at: ['Book.number'],
      fixes: ['Make it the primary key', 'Delete field'],
    },
  },
});
