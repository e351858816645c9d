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
