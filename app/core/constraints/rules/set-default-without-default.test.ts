import { aDesign, fk } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { setDefaultWithoutDefault } from './set-default-without-default.ts';

const book = (options: GivenOptions) =>
  aDesign('A', { Author: {}, Book: { author: fk('Author', options) } });

testRule(setDefaultWithoutDefault, {
  valid: { 'with a default': book({ on_delete: 'SET_DEFAULT', default: 1 }) },
  invalid: {
    without: {
      design: book({ on_delete: 'SET_DEFAULT' }),
      at: ['Book.author'],
      fixes: ['Delete along instead', 'Refuse to delete instead'],
    },
    'with a default of the database': {
      design: book({ on_delete: 'SET_DEFAULT', db_default: 1 }),
      at: ['Book.author'],
    },
  },
});
