import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNameTwice } from './index-name-twice.ts';

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

testRule(indexNameTwice, {
  valid: {
    'two names': book({
      indexes: code('[Index(fields=["title"], name="x"), Index(fields=["title"], name="y")]'),
    }),
    'other fields, which get other names': book({
      indexes: code(
        '[Index(fields=["title"]), Index(fields=["-title"]), Index(fields=["title", "day"])]',
      ),
    }),
    'two models': aDesign('A', {
      Book: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
      Film: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"], name="x")]') } },
    }),
  },
  invalid: {
    'one name': {
      design: book({
        indexes: code('[Index(fields=["title"], name="x"), Index(fields=["day"], name="x")]'),
      }),
      at: ['Book'],
      says: 'Several indexes of Book have the name “x”.',
      fixes: ['Remove the index'],
    },
    'the same index without a name': {
      design: book({ indexes: code('[Index(fields=["author"]), Index(fields=["author_id"])]') }),
      at: ['Book'],
      says: 'have the name that Django makes up',
    },
  },
});
