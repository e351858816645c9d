import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conditionDecidesNothing } from './condition-decides-nothing.ts';

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

testRule(conditionDecidesNothing, {
  valid: {
    'a condition': book({
      constraints: code('[CheckConstraint(condition=Q() & Q(price__gt=0), name="x")]'),
    }),
    'one of two that never holds': book({
      constraints: code('[CheckConstraint(condition=Q(price__in=[]) | Q(price__gt=0), name="x")]'),
    }),
    'an empty condition of an index, which Django leaves out': book({
      indexes: code('[Index(fields=["title"], condition=Q(), name="x")]'),
    }),
    'and of a unique constraint': book({
      constraints: code('[UniqueConstraint(fields=["title"], condition=Q(), name="x")]'),
    }),
  },
  invalid: {
    'an empty one': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(), name="x")]') }),
      at: ['Book'],
      says: 'has a condition that every row meets.',
      fixes: ['Remove the constraint'],
    },
    'a value among none': {
      design: book({ constraints: code('[CheckConstraint(condition=Q(price__in=[]), name="x")]') }),
      at: ['Book'],
      says: 'no row meets',
    },
    'and its opposite': {
      design: book({
        constraints: code('[CheckConstraint(condition=~Q(price__in=[]), name="x")]'),
      }),
      at: ['Book'],
    },
    'one of two that always holds': {
      design: book({
        constraints: code(
          '[CheckConstraint(condition=~Q(price__in=[]) | Q(price__gt=0), name="x")]',
        ),
      }),
      at: ['Book'],
    },
    'an index': {
      design: book({
        indexes: code(
          '[Index(fields=["title"], condition=Q(Q(price__gt=0), price__in=()), name="x")]',
        ),
      }),
      at: ['Book'],
    },
  },
});
