import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conditionValueUnusable } from './condition-value-unusable.ts';

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

testRule(conditionValueUnusable, {
  valid: {
    'values that fit': book({
      constraints: code(
        '[CheckConstraint(condition=Q(price__gt=0, price__in=[1, "2"], day__lt="2024-02-29", title=5, author__isnull=True), name="x")]',
      ),
    }),
    NULL: book({ constraints: code('[CheckConstraint(condition=~Q(title=None), name="x")]') }),
    'an expression': book({
      constraints: code('[CheckConstraint(condition=Q(price__gt=F("id") + Value(1)), name="x")]'),
    }),
  },
  invalid: {
    'a word for a day': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(day__gt="x"), name="x")]') }),
      at: ['Book'],
      says: 'compares day__gt with a value that it cannot have.',
      fixes: ['Remove the constraint'],
    },
    'a word for a number': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(price="x"), name="x")]') }),
      at: ['Book'],
    },
    'one of several': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(price__in=[1, "x"]), name="x")]'),
      }),
      at: ['Book'],
    },
    'None for more or less': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(price__gt=None), name="x")]'),
      }),
      at: ['Book'],
    },
    'a number for yes or no': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(author__isnull=1), name="x")]'),
      }),
      at: ['Book'],
    },
    'an index': {
      design: book({ indexes: code('[Index(fields=["title"], condition=Q(day="x"), name="x")]') }),
      at: ['Book'],
    },
  },
});
