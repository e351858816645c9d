import { aDesign, fk } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { setNullWithoutNull } from './set-null-without-null.ts';

const book = (options: GivenOptions) =>
  aDesign('A', { Author: {}, Book: { author: fk('Author', options) } });

testRule(setNullWithoutNull, {
  valid: {
    'with NULL allowed': book({ on_delete: 'SET_NULL', null: true }),
    'another way of deleting': book({ on_delete: 'CASCADE' }),
  },
  invalid: {
    'a required key': {
      design: book({ on_delete: 'SET_NULL' }),
      at: ['Book.author'],
      fixes: ['Allow NULL', 'Delete along instead', 'Refuse to delete instead'],
    },
  },
});
