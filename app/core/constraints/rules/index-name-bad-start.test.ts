import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNameBadStart } from './index-name-bad-start.ts';

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

testRule(indexNameBadStart, {
  valid: {
    'a letter': book({ indexes: code('[Index(fields=["title"], name="a_1")]') }),
    'a constraint': book({ constraints: code('[UniqueConstraint(fields=["title"], name="_x")]') }),
  },
  invalid: {
    'an underscore': {
      design: book({ indexes: code('[Index(fields=["title"], name="_x")]') }),
      at: ['Book'],
      says: 'The index “_x” of Book must not start with an underscore or a digit.',
      fixes: ['Remove the index'],
    },
    'a digit': {
      design: book({ indexes: code('[Index(fields=["title"], name="1st")]') }),
      at: ['Book'],
    },
    'a digit of another script': {
      design: book({ indexes: code('[Index(fields=["title"], name="²x")]') }),
      at: ['Book'],
    },
  },
});
