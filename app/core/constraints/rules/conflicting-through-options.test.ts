import { aDesign, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conflictingThroughOptions } from './conflicting-through-options.ts';

const tagged = (options: GivenOptions) =>
  aDesign('A', {
    Tag: {},
    Book: { tags: m2m('Tag', options) },
    Tagging: { book: fk('Book'), tag: fk('Tag') },
  });

testRule(conflictingThroughOptions, {
  valid: {
    'a table name without a model between': tagged({ db_table: 'tags' }),
    'a model between and its fields': tagged({
      through: 'Tagging',
      through_fields: ['book', 'tag'],
    }),
    'no constraint without a model between': tagged({ db_constraint: false }),
  },
  invalid: {
    'a model and a table': {
      design: tagged({ through: 'Tagging', db_table: 'tags' }),
      at: ['Book.tags'],
      fixes: ['Remove db_table'],
    },
    'a model and no constraint': {
      design: tagged({ through: 'Tagging', db_constraint: false, db_table: 'tags' }),
      at: ['Book.tags'],
      fixes: ['Remove db_table and db_constraint'],
    },
    'fields of no model': {
      design: tagged({ through_fields: ['tags', 'tags'] }),
      at: ['Book.tags'],
      says: 'goes through no model',
      fixes: ['Remove through_fields'],
    },
  },
});
