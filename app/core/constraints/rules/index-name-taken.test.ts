import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNameTaken } from './index-name-taken.ts';

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

testRule(indexNameTaken, {
  valid: {
    'other names': aDesign('A', {
      Book: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
      Film: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="y")]') } },
    }),
    'the very same name, which Django checks': aDesign('A', {
      Book: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
      Film: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
    }),
    'a constraint in the table': book({
      indexes: code('[Index(fields=["title"], name="x")]'),
      constraints: code('[UniqueConstraint(fields=["title"], name="x")]'),
    }),
  },
  invalid: {
    capitals: {
      design: aDesign('A', {
        Book: {
          title: 'CharField',
          Meta: { indexes: code('[Index(fields=["title"], name="x")]') },
        },
        Film: {
          title: 'CharField',
          Meta: { indexes: code('[Index(fields=["title"], name="X")]') },
        },
      }),
      at: ['Film'],
      says: 'The index “X” of Film has the name of an index of Book.',
      fixes: ['Remove the index'],
    },
    'a table': {
      design: book({ indexes: code('[Index(fields=["title"], name="app_Author")]') }),
      at: ['Book'],
      says: 'has the name of a table',
    },
    'a unique constraint with a condition': {
      design: book({
        indexes: code('[Index(fields=["title"], name="x")]'),
        constraints: code('[UniqueConstraint(fields=["title"], condition=Q(price=1), name="x")]'),
      }),
      at: ['Book'],
      fixes: ['Remove the constraint'],
    },
  },
});
