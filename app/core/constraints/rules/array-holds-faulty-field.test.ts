import { aDesign } from '../../../testing/builders.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { arrayHoldsFaultyField } from './array-holds-faulty-field.ts';

const array = (nested: string, options: Options = {}) =>
  aDesign('A', { Book: { tags: ['ArrayField', { base_field: { nested, options } }] } });

testRule(arrayHoldsFaultyField, {
  valid: {
    'a field without mistakes': array('CharField', { max_length: 5 }),
    'a warning': array('IntegerField', { max_length: 5 }),
    'an array of arrays': array('ArrayField', {
      base_field: { nested: 'IntegerField', options: {} },
    }),
    Python: aDesign('A', {
      Book: { tags: ['ArrayField', { base_field: 'models.DecimalField()' }] },
    }),
  },
  invalid: {
    'a decimal without digits': {
      design: array('DecimalField'),
      at: ['Book.tags'],
      says: 'Inside Book.tags: ',
    },
    'a length of zero': { design: array('CharField', { max_length: 0 }), at: ['Book.tags'] },
    'a faulty field two levels in': {
      design: array('ArrayField', {
        base_field: { nested: 'AutoField', options: { primary_key: false } },
      }),
      at: ['Book.tags'],
    },
    'a relation two levels in': {
      design: array('ArrayField', {
        base_field: {
          nested: 'ForeignKey',
          options: { to: { missing: 'x.Y' }, on_delete: 'CASCADE' },
        },
      }),
      at: ['Book.tags'],
    },
    'a name that Django says of both': {
      design: aDesign('A', {
        Book: {
          tags_: ['ArrayField', { base_field: { nested: 'IntegerField', options: {} } }],
        },
      }),
      at: ['Book.tags_'],
    },
  },
});
