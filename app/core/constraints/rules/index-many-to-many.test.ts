import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexManyToMany } from './index-many-to-many.ts';

const book = (Meta: GivenOptions) =>
  aDesign('A', {
    Author: { name: 'CharField' },
    Tag: {},
    Book: {
      title: 'CharField',
      price: 'IntegerField',
      day: 'DateField',
      author: fk('Author'),
      tags: m2m('Tag'),
      Meta,
    },
  });

testRule(indexManyToMany, {
  valid: {
    'a key': book({ indexes: code('[models.Index(fields=["author"])]') }),
  },
  invalid: {
    'an index': {
      design: book({ indexes: code('[models.Index(fields=["tags"], name="by_tags")]') }),
      at: ['Book'],
      says: 'which is a many-to-many and has no column.',
      fixes: ['Remove the index'],
    },
    'a unique constraint': {
      design: book({ constraints: code('[UniqueConstraint(fields=["tags"], name="once")]') }),
      at: ['Book'],
    },
    'a check': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(tags=1), name="tagged")]') }),
      at: ['Book'],
    },
  },
});
