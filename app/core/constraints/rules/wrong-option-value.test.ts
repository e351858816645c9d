import { aDesign, code, fk, number } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { wrongOptionValue } from './wrong-option-value.ts';

const title = (options: GivenOptions, type = 'CharField') =>
  aDesign('A', { Book: { title: [type, options] } });

testRule(wrongOptionValue, {
  valid: {
    'values of every kind': title({
      unique: true,
      verbose_name: code('_("title")'),
      help_text: 'x',
      default: number('1.0'),
      validators: code('[v]'),
      db_column: null,
    }),
    'what another rule reports': title({ max_length: 'long' }),
  },
  invalid: {
    'less than nothing of rows': {
      design: aDesign('A', { Team: {}, Player: { team: fk('Team', { reverse_min: -3 }) } }),
      at: ['Player.team'],
      says: 'reverse_min of Player.team must be a whole number from 0 to 9007199254740991.',
      fixes: ['Remove reverse_min'],
    },
    'more rows than can be counted, and code for how many': {
      design: aDesign('A', {
        Team: {},
        Player: {
          team: fk('Team', { reverse_max: 1e30 }),
          of: fk('Team', { related_name: '+', reverse_max: code('MOST') }),
        },
      }),
      at: ['Player.team', 'Player.of'],
    },
    'a text for a flag': {
      design: title({ unique: 'yes' }),
      at: ['Book.title'],
      says: 'unique of Book.title must be true or false.',
      fixes: ['Remove unique'],
    },
    'a reference for a default': {
      design: title({ default: { missing: 'x' } }),
      at: ['Book.title'],
    },
    'no such way of deleting': {
      design: aDesign('A', {
        Author: {},
        Book: { author: fk('Author', { on_delete: 'EXPLODE' }) },
      }),
      at: ['Book.author'],
      fixes: ['Set on_delete to CASCADE'],
    },
    'a number for a relation': {
      design: title({ to: 3 }, 'ForeignKey'),
      at: ['Book.title'],
    },
  },
});
