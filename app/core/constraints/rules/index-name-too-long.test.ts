import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexNameTooLong } from './index-name-too-long.ts';

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

testRule(indexNameTooLong, {
  valid: {
    '30 characters': book({
      indexes: code('[Index(fields=["title"], name="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]'),
    }),
    'placeholders that become shorter': book({
      indexes: code('[Index(fields=["title"], name="xxxxxxxxxxxxxxxxxxxx%(app_label)s%(class)s")]'),
    }),
    'a constraint': book({
      constraints: code(
        '[UniqueConstraint(fields=["title"], name="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]',
      ),
    }),
  },
  invalid: {
    '31 characters': {
      design: book({
        indexes: code('[Index(fields=["title"], name="xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]'),
      }),
      at: ['Book'],
      says: 'of more than 30 characters',
      fixes: ['Remove the index'],
    },
    'placeholders that become longer': {
      design: aDesign('A', {
        ALongNameForTheModelOfABook: {
          title: 'CharField',
          Meta: { indexes: code('[Index(fields=["title"], name="%(class)s_title")]') },
        },
      }),
      at: ['ALongNameForTheModelOfABook'],
    },
  },
});
