import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { constraintJoinsModel } from './constraint-joins-model.ts';

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

testRule(constraintJoinsModel, {
  valid: {
    'lookups of a key': book({
      constraints: code(
        '[CheckConstraint(condition=Q(author__isnull=False, author_id__gt=0), name="x")]',
      ),
    }),
    'lookups of others': book({
      constraints: code('[CheckConstraint(condition=Q(day__year=2000), name="x")]'),
    }),
  },
  invalid: {
    'a check': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(author__name="x"), name="x")]'),
      }),
      at: ['Book'],
      says: 'looks at author__name, which is in another table.',
      fixes: ['Remove the constraint'],
    },
    'the id of the other': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(author__id=1), name="x")]') }),
      at: ['Book'],
    },
    'a unique expression': {
      design: book({ constraints: code('[UniqueConstraint(Lower("author__name"), name="x")]') }),
      at: ['Book'],
    },
    'the condition of a unique constraint': {
      design: book({
        constraints: code(
          '[UniqueConstraint(fields=["title"], condition=~Q(author__name="x"), name="x")]',
        ),
      }),
      at: ['Book'],
    },
  },
});
