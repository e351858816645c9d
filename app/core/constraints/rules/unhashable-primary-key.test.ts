import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { unhashablePrimaryKey } from './unhashable-primary-key.ts';

testRule(unhashablePrimaryKey, {
  valid: {
    'a text for a key': aDesign('A', {
      Setting: { name: ['CharField', { primary_key: true }], value: 'JSONField' },
    }),
    'a field that says it is no key': aDesign('A', {
      Setting: { value: ['JSONField', { primary_key: false }] },
    }),
  },
  invalid: {
    'a dictionary for a key': {
      design: aDesign('A', { Setting: { value: ['JSONField', { primary_key: true }] } }),
      at: ['Setting.value'],
      says: 'Setting.value is a JSONField, so no row can be deleted: its primary key can’t be hashed.',
      fixes: ['Make it no key'],
    },
  },
});
