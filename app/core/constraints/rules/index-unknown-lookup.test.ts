import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexUnknownLookup } from './index-unknown-lookup.ts';

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

testRule(indexUnknownLookup, {
  valid: {
    'lookups and transforms': book({
      constraints: code(
        '[CheckConstraint(condition=Q(day__year__gt=2000, title__contains="x"), name="x")]',
      ),
    }),
    'a transform': book({ indexes: code('[Index("day__year", name="x")]') }),
    'any key of JSON': aDesign('A', {
      Book: { data: 'JSONField', Meta: { indexes: code('[Index("data__key", name="x")]') } },
    }),
  },
  invalid: {
    'a condition': {
      design: book({
        indexes: code('[Index(fields=["title"], condition=Q(title__length=1), name="x")]'),
      }),
      at: ['Book'],
      says: 'says title__length, and title has no lookup “length”.',
      fixes: ['Remove the index'],
    },
    'an expression': {
      design: book({ indexes: code('[Index("title__gt", name="x")]') }),
      at: ['Book'],
      says: 'has no transform “gt”',
    },
    'a check': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(price__year=1), name="x")]'),
      }),
      at: ['Book'],
    },
  },
});
