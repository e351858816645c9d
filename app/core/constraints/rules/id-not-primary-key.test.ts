import { aDesign } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { idNotPrimaryKey } from './id-not-primary-key.ts';

testRule(idNotPrimaryKey, {
  valid: {
    'no id': aDesign('A', { Book: { title: 'TextField' } }),
    'an id that is the key': aDesign('A', { Book: { id: ['UUIDField', { primary_key: true }] } }),
    'an id beside another key': aDesign('A', {
      Book: { id: 'IntegerField', isbn: ['TextField', { primary_key: true }] },
    }),
  },
  invalid: {
    'an id that is not the key': {
      design: aDesign('A', { Book: { id: 'IntegerField' } }),
      at: ['Book'],
      fixes: ['Make it the primary key', 'Rename to number'],
    },
  },
});
