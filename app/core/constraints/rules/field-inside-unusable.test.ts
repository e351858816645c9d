import { aDesign } from '../../../testing/builders.ts';
import type { Options } from '../../fieldTypes/values.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { fieldInsideUnusable } from './field-inside-unusable.ts';

const array = (nested: string, options: Options = {}) =>
  aDesign('A', { Book: { tags: ['ArrayField', { base_field: { nested, options } }] } });

const generated = (nested: string, options: Options = {}) =>
  aDesign('A', {
    Book: {
      total: [
        'GeneratedField',
        { expression: 'F("id")', output_field: { nested, options }, db_persist: true },
      ],
    },
  });

testRule(fieldInsideUnusable, {
  valid: {
    'a decimal without digits, which Django checks': array('DecimalField'),
  },
  invalid: {
    'an argument that is not taken': {
      design: array('IntegerField', { base: 1 }),
      at: ['Book.tags'],
      says: 'Inside Book.tags: ',
    },
    'a field without what it needs': { design: array('ArrayField'), at: ['Book.tags'] },
    'a value that does not fit': {
      design: array('CharField', { blank: 'yes' }),
      at: ['Book.tags'],
    },
    'a generated relation': {
      design: generated('ForeignKey', { to: { missing: 'x.Y' }, on_delete: 'CASCADE' }),
      at: ['Book.total'],
    },
  },
});
