import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { unknownOption } from './unknown-option.ts';

const title = (options: GivenOptions, type = 'CharField') =>
  aDesign('A', { Book: { title: [type, options] } });
const total: GivenOptions = { expression: 'F("a")', output_field: 'models.IntegerField()' };

testRule(unknownOption, {
  valid: {
    'arguments of the class': title({ max_length: 5, unique: true, db_collation: 'C' }),
    'an argument every field takes, even to no effect': title({ max_length: 5 }, 'BooleanField'),
    'what a class forces anyway': title({ ...total, editable: false }, 'GeneratedField'),
    'statements of Cardinal’s own': aDesign('A', {
      Tag: {},
      Book: { tag: fk('Tag', { reverse_min: 1 }) },
    }),
  },
  invalid: {
    'an argument of another class': {
      design: title({ max_digits: 5 }),
      at: ['Book.title'],
      says: 'Book.title is a CharField, which does not take max_digits.',
      fixes: ['Remove max_digits'],
    },
    'on_delete of a many-to-many': {
      design: aDesign('A', { Tag: {}, Book: { tags: m2m('Tag', { on_delete: 'CASCADE' }) } }),
      at: ['Book.tags'],
    },
    'a default of a generated column': {
      design: title({ ...total, default: 1 }, 'GeneratedField'),
      at: ['Book.title'],
      says: 'does not take default',
    },
  },
});
