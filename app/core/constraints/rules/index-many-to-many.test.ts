import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexManyToMany } from './index-many-to-many.ts';

const book = (Meta: GivenOptions) =>
  aDesign('A', {
    Tag: {},
    Book: { main: fk('Tag'), tags: m2m('Tag', { related_name: '+' }), Meta },
  });

testRule(indexManyToMany, {
  valid: { 'a key': book({ indexes: code('[models.Index(fields=["main"])]') }) },
  invalid: {
    'an index': {
      design: book({ indexes: code('[models.Index(fields=["tags"], name="by_tags")]') }),
      at: ['Book'],
      says: 'names tags, which is a many-to-many',
      fixes: ['Remove indexes'],
    },
    'a unique constraint': {
      design: book({ constraints: code('[UniqueConstraint(fields=["tags"], name="once")]') }),
      at: ['Book'],
    },
  },
});
