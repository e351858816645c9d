import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexArgumentsRefused } from './index-arguments-refused.ts';

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

testRule(indexArgumentsRefused, {
  valid: {
    fields: book({ indexes: code('[Index(fields=["title"], db_tablespace="fast")]') }),
    expressions: book({
      indexes: code('[Index("title", F("price").desc(), name="x", fields=[])]'),
    }),
    'a class that takes more': aDesign(
      'A',
      {
        Book: {
          title: 'CharField',
          Meta: { indexes: code('[BrinIndex(fields=["title"], pages_per_range=4)]') },
        },
      },
      { settings: { database: 'postgresql' } },
    ),
    'a condition': book({
      indexes: code(
        '[Index(fields=["title"], condition=~Q(price=1), opclasses=["text_pattern_ops"], name="x")]',
      ),
    }),
    constraints: book({
      constraints: code(
        '[UniqueConstraint(fields=["title"], name="x", deferrable=Deferrable.DEFERRED), CheckConstraint(condition=Q(price=1), name="y")]',
      ),
    }),
  },
  invalid: {
    nothing: {
      design: book({ indexes: code('[Index()]') }),
      at: ['Book'],
      says: 'An index of Book needs at least one field or expression.',
      fixes: ['Remove the index'],
    },
    'no fields': { design: book({ indexes: code('[Index(fields=[], name="x")]') }), at: ['Book'] },
    'fields and expressions': {
      design: book({ indexes: code('[Index("price", fields=["title"], name="x")]') }),
      at: ['Book'],
      says: 'not both',
    },
    'one field that is no list': {
      design: book({ indexes: code('[Index(fields="title")]') }),
      at: ['Book'],
      says: 'needs its fields in a list',
    },
    'a number for a field': {
      design: book({ indexes: code('[Index(fields=[1])]') }),
      at: ['Book'],
    },
    'an argument there is not': {
      design: book({ indexes: code('[Index(fields=["title"], unique=True)]') }),
      at: ['Book'],
      says: 'knows no unique',
    },
    'a condition that is a text': {
      design: book({ indexes: code('[Index(fields=["title"], condition="price > 0", name="x")]') }),
      at: ['Book'],
      says: 'needs a Q for its condition',
    },
    'an F for a condition': {
      design: book({ indexes: code('[Index(fields=["title"], condition=F("price"), name="x")]') }),
      at: ['Book'],
    },
    'one field to include': {
      design: book({ indexes: code('[Index(fields=["title"], include="price", name="x")]') }),
      at: ['Book'],
    },
    'too few opclasses': {
      design: book({
        indexes: code('[Index(fields=["title", "day"], opclasses=["x"], name="x")]'),
      }),
      at: ['Book'],
    },
    'opclasses of expressions': {
      design: book({ indexes: code('[Index("title", opclasses=["x"], name="x")]') }),
      at: ['Book'],
    },
    'a unique constraint over nothing': {
      design: book({ constraints: code('[UniqueConstraint(name="x")]') }),
      at: ['Book'],
    },
    'one deferred and conditional': {
      design: book({
        constraints: code(
          '[UniqueConstraint(fields=["title"], condition=Q(price=1), deferrable=Deferrable.DEFERRED, name="x")]',
        ),
      }),
      at: ['Book'],
      says: 'cannot be deferred and have condition',
    },
    'one deferred over expressions': {
      design: book({
        constraints: code('[UniqueConstraint("title", deferrable=Deferrable.DEFERRED, name="x")]'),
      }),
      at: ['Book'],
    },
    'a check of nothing': {
      design: book({ constraints: code('[CheckConstraint(name="x")]') }),
      at: ['Book'],
      says: 'needs a condition',
    },
    'a check of a field': {
      design: book({ constraints: code('[CheckConstraint(condition=F("price"), name="x")]') }),
      at: ['Book'],
    },
    'one in an abstract base': {
      design: aDesign('A', {
        Base: { title: 'CharField', Meta: { abstract: true, indexes: code('[Index()]') } },
        Book: { __bases__: ['Base'] },
      }),
      at: ['Base'],
    },
    'a check without keywords': {
      design: book({ constraints: code('[CheckConstraint(Q(price=1), name="x")]') }),
      at: ['Book'],
    },
  },
});
