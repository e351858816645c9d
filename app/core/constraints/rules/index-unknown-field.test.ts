import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexUnknownField } from './index-unknown-field.ts';

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

testRule(indexUnknownField, {
  valid: {
    'a field': book({ indexes: code('[models.Index(fields=["title"])]') }),
    'a descending one and the id Django adds': book({
      indexes: code("(Index(fields=('-title', 'id')),)"),
    }),
    'the attribute of a key': book({ indexes: code('[models.Index(fields=["author_id"])]') }),
    'an expression of a field': book({
      indexes: code('[models.Index(Lower("title").desc(), F("price") + 1, name="by_title")]'),
    }),
    'a word that is no field': book({
      indexes: code(
        '[models.Index(Trunc("day", "month", output_field=models.DateField()), name="by_month")]',
      ),
    }),
    'the order Django keeps': book({
      order_with_respect_to: 'author',
      indexes: code('[Index(fields=["_order"])]'),
    }),
    'a check': book({
      constraints: code(
        '[models.CheckConstraint(condition=Q(title="") | ~Q(price__gt=F("id")), name="empty")]',
      ),
    }),
    'the key in a condition': book({
      constraints: code('[models.CheckConstraint(condition=Q(pk__gt=0), name="has_key")]'),
    }),
    'the condition of an index, which Django does not check': book({
      indexes: code('[models.Index(fields=["title"], condition=Q(titel=""), name="by_title")]'),
    }),
    'a list that is more than plain': book({ indexes: code('[models.Index(fields=names)]') }),
  },
  invalid: {
    'the key in a check, where it is composite and not called pk': {
      design: aDesign('A', {
        Book: {
          a: 'IntegerField',
          b: 'IntegerField',
          key: ['CompositePrimaryKey', { fields: ['a', 'b'] }],
          Meta: { constraints: code('[CheckConstraint(condition=Q(pk__gt=0), name="x")]') },
        },
      }),
      at: ['Book'],
    },
    'a name that is not there': {
      design: book({ indexes: code('[models.Index(fields=["titel", "author"])]') }),
      at: ['Book'],
      says: 'indexes of Book names the field “titel”, which it does not have.',
      fixes: ['Remove the index'],
    },
    'pk, which is no field': {
      design: book({ indexes: code('[models.Index(fields=["pk"], name="by_key")]') }),
      at: ['Book'],
    },
    'the key in an expression of an index': {
      design: book({ indexes: code('[models.Index("pk", name="by_key")]') }),
      at: ['Book'],
    },
    'a text for an expression': {
      design: book({ indexes: code('[models.Index("-title", name="by_title")]') }),
      at: ['Book'],
    },
    'a function of what is not there': {
      design: book({ indexes: code('[models.Index(Lower("titel"), name="by_title")]') }),
      at: ['Book'],
    },
    'an included one': {
      design: book({
        indexes: code('[models.Index(fields=["title"], include=["prise"], name="by_title")]'),
      }),
      at: ['Book'],
    },
    'a unique constraint': {
      design: book({ constraints: code('[UniqueConstraint(fields=["titel"], name="once")]') }),
      at: ['Book'],
      fixes: ['Remove the constraint'],
    },
    'the condition of one': {
      design: book({
        constraints: code(
          '[UniqueConstraint(fields=["title"], condition=Q(prise__gt=0), name="once")]',
        ),
      }),
      at: ['Book'],
    },
    'the expression of one': {
      design: book({ constraints: code('[UniqueConstraint(Lower("titel"), name="once")]') }),
      at: ['Book'],
    },
    'a check ': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(prise__gt=0), name="paid")]'),
      }),
      at: ['Book'],
    },
    'the other side of a check': {
      design: book({
        constraints: code('[CheckConstraint(condition=Q(price__gt=F("prise")), name="paid")]'),
      }),
      at: ['Book'],
    },
    'a constraint of a table that migrations do not make': {
      design: book({
        managed: false,
        constraints: code('[UniqueConstraint(fields=["titel"], name="once")]'),
      }),
      at: ['Book'],
    },
    'an index of a base': {
      design: aDesign('A', {
        Base: { Meta: { abstract: true, indexes: code('[Index(fields=["titel"])]') } },
        Book: { __bases__: ['Base'] },
      }),
      at: ['Book'],
      fixes: [],
    },
  },
});
