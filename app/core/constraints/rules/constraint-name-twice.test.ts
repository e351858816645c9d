import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { constraintNameTwice } from './constraint-name-twice.ts';

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

testRule(constraintNameTwice, {
  valid: {
    'two names': book({
      constraints: code(
        '[UniqueConstraint(fields=["title"], name="x"), UniqueConstraint(fields=["title"], name="y")]',
      ),
    }),
    'two models': aDesign('A', {
      Book: {
        title: 'CharField',
        Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="x")]') },
      },
      Film: {
        title: 'CharField',
        Meta: { constraints: code('[UniqueConstraint(fields=["title"], name="x")]') },
      },
    }),
  },
  invalid: {
    'one name': {
      design: book({
        constraints: code(
          '[UniqueConstraint(fields=["title"], name="x"), CheckConstraint(condition=Q(price=1), name="x")]',
        ),
      }),
      at: ['Book'],
      says: 'Several constraints of Book have the name “x”.',
      fixes: ['Remove the constraint'],
    },
  },
});
