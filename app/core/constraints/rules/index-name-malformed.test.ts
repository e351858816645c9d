import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNameMalformed } from './index-name-malformed.ts';

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

testRule(indexNameMalformed, {
  valid: {
    placeholders: book({
      indexes: code('[Index(fields=["title"], name="%(app_label)s_%(class)s")]'),
    }),
  },
  invalid: {
    'a lone percent sign': {
      design: book({ indexes: code('[Index(fields=["title"], name="50%")]') }),
      at: ['Book'],
      says: 'Leave out the percent sign.',
      fixes: ['Remove the index'],
    },
    'another placeholder': {
      design: book({ indexes: code('[Index(fields=["title"], name="%(model)s_x")]') }),
      at: ['Book'],
    },
    'two percent signs': {
      design: book({ indexes: code('[Index(fields=["title"], name="x%%")]') }),
      at: ['Book'],
    },
    'a quotation mark': {
      design: book({ indexes: code(`[Index(fields=['title'], name='a"b')]`) }),
      at: ['Book'],
      says: 'Leave out the quotation mark.',
    },
    'a constraint': {
      design: book({ constraints: code('[UniqueConstraint(fields=["title"], name="50%")]') }),
      at: ['Book'],
    },
  },
});
