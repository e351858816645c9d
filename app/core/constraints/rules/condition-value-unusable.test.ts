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
    'a text for a span of days': aDesign(
      'A',
      {
        Stay: {
          span: 'DateRangeField',
          Meta: { constraints: code('[CheckConstraint(condition=Q(span="empty"), name="x")]') },
        },
      },
      { settings: { database: 'postgresql' } },
    ),
    'an expression': book({
      constraints: code('[CheckConstraint(condition=Q(price__gt=F("id") + Value(1)), name="x")]'),
    }),
  },
  invalid: {
    ...Object.fromEntries(
      (['DateRangeField', 'HStoreField', 'SearchVectorField', 'DurationField'] as const).map(
        (type) => [
          `a number for a ${type}`,
          {
            design: aDesign(
              'A',
              {
                Stay: {
                  span: type,
                  Meta: { constraints: code('[CheckConstraint(condition=Q(span=1), name="x")]') },
                },
              },
              { settings: { database: 'postgresql' } },
            ),
            at: ['Stay'],
            says: 'compares span with a value that it cannot have.',
          },
        ],
      ),
    ),
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
