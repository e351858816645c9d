import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexListHoldsOther } from './index-list-holds-other.ts';

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

testRule(indexListHoldsOther, {
  valid: {
    lists: book({ indexes: code('[Index(fields=["title"])]') }),
    'an empty tuple': book({ indexes: code('()') }),
    'what cannot be read': book({ indexes: code('list_of_indexes()') }),
    'a class of another module': book({
      constraints: code('[ExclusionConstraint(name="x", expressions=[])]'),
    }),
  },
  invalid: {
    'no list': {
      design: book({ indexes: code('Index(fields=["title"])') }),
      at: ['Book'],
      says: 'indexes of Book must be a list of indexes and nothing else.',
      fixes: ['Remove indexes'],
    },
    'a number': { design: book({ indexes: code('[1]') }), at: ['Book'] },
    None: { design: book({ indexes: code('None') }), at: ['Book'] },
    'a text': { design: book({ indexes: code('"title"') }), at: ['Book'] },
    'lists of names': { design: book({ indexes: code('[["title"]]') }), at: ['Book'] },
    'a constraint among indexes': {
      design: book({ indexes: code('[UniqueConstraint(fields=["title"], name="x")]') }),
      at: ['Book'],
    },
    'an index among constraints': {
      design: book({ constraints: code('[Index(fields=["title"], name="x")]') }),
      at: ['Book'],
    },
  },
});
