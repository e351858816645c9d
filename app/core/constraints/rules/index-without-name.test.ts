import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexWithoutName } from './index-without-name.ts';

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

testRule(indexWithoutName, {
  valid: {
    'a plain index': book({
      indexes: code('[Index(fields=["title"]), Index(fields=["day"], name="")]'),
    }),
    'one with a name': book({ indexes: code('[Index("title", name="x")]') }),
    'constraints with names': book({
      constraints: code(
        '[UniqueConstraint(fields=["title"], name="x"), CheckConstraint(condition=Q(price=1), name="y")]',
      ),
    }),
  },
  invalid: {
    'an index over expressions': {
      design: book({ indexes: code('[Index(Lower("title"))]') }),
      at: ['Book'],
      says: 'An index over expressions of Book needs a name',
      fixes: ['Remove the index'],
    },
    'one with a condition': {
      design: book({ indexes: code('[Index(fields=["title"], condition=Q(price=1))]') }),
      at: ['Book'],
    },
    'one with other columns': {
      design: book({ indexes: code('[Index(fields=["title"], include=["price"], name="")]') }),
      at: ['Book'],
    },
    'a unique constraint': {
      design: book({ constraints: code('[UniqueConstraint(fields=["title"])]') }),
      at: ['Book'],
    },
    'one called nothing': {
      design: book({ constraints: code('[UniqueConstraint(fields=["title"], name="")]') }),
      at: ['Book'],
    },
    'a check': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(price=1), name=None)]') }),
      at: ['Book'],
    },
  },
});
