import { aDesign } from '../../../testing/builders.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { arrayHoldsRelation } from './array-holds-relation.ts';

const array = (nested: string, options: Options = {}) =>
  aDesign('A', { Book: { tags: ['ArrayField', { base_field: { nested, options } }] } });

testRule(arrayHoldsRelation, {
  valid: {
    'an array of numbers': array('IntegerField'),
  },
  invalid: {
    'an array of keys': {
      design: array('ForeignKey', { to: { missing: 'x.Y' }, on_delete: 'CASCADE' }),
      at: ['Book.tags'],
    },
  },
});
