import { aDesign } from '../../../testing/builders.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { arrayHoldsDoubtfulField } from './array-holds-doubtful-field.ts';

const array = (nested: string, options: Options = {}) =>
  aDesign('A', { Book: { tags: ['ArrayField', { base_field: { nested, options } }] } });

testRule(arrayHoldsDoubtfulField, {
  valid: {
    'a field without mistakes': array('CharField', { max_length: 5 }),
    'an error': array('DecimalField'),
  },
  invalid: {
    'a length that is ignored': {
      design: array('IntegerField', { max_length: 5 }),
      at: ['Book.tags'],
    },
    'a default that all share': { design: array('JSONField', { default: 'x' }), at: ['Book.tags'] },
  },
});
