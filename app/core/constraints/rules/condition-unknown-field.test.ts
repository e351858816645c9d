import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conditionUnknownField } from './condition-unknown-field.ts';

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

testRule(conditionUnknownField, {
  valid: {
    'a field': book({
      indexes: code('[Index(fields=["title"], condition=Q(price__gt=0) & ~Q(pk=1), name="x")]'),
    }),
  },
  invalid: {
    'an index': {
      design: book({
        indexes: code('[Index(fields=["title"], condition=Q(prise__gt=0), name="x")]'),
      }),
      at: ['Book'],
      says: 'has a condition on the field “prise”, which Book does not have.',
      fixes: ['Remove the index'],
    },
    'a check that is no Q': {
      design: book({
        constraints: code(
          '[CheckConstraint(condition=ExpressionWrapper(Q(prise=1), output_field=models.BooleanField()), name="x")]',
        ),
      }),
      at: ['Book'],
    },
  },
});
