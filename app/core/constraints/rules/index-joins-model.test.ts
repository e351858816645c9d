import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexJoinsModel } from './index-joins-model.ts';

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

testRule(indexJoinsModel, {
  valid: {
    'a key': book({ indexes: code('[Index("author", name="x")]') }),
    'a condition on the key': book({
      indexes: code('[Index(fields=["title"], condition=Q(author__gt=1), name="x")]'),
    }),
    'a many-to-many, which Django checks': book({ indexes: code('[Index("tags", name="x")]') }),
  },
  invalid: {
    'an expression': {
      design: book({ indexes: code('[Index("author__name", name="x")]') }),
      at: ['Book'],
      says: 'looks at author__name',
      fixes: ['Remove the index'],
    },
    'a condition': {
      design: book({
        indexes: code('[Index(fields=["title"], condition=Q(author__name="x"), name="x")]'),
      }),
      at: ['Book'],
    },
    'links in a condition': {
      design: book({ indexes: code('[Index(fields=["title"], condition=Q(tags=1), name="x")]') }),
      at: ['Book'],
    },
    'a check that is no Q': {
      design: book({
        constraints: code(
          '[CheckConstraint(condition=ExpressionWrapper(Q(author__name="x"), output_field=models.BooleanField()), name="x")]',
        ),
      }),
      at: ['Book'],
    },
  },
});
