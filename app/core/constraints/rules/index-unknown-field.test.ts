import { aDesign, code, fk } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexUnknownField } from './index-unknown-field.ts';

const book = (Meta: GivenOptions) =>
  aDesign('A', { Author: {}, Book: { title: 'CharField', author: fk('Author'), Meta } });

testRule(indexUnknownField, {
  valid: {
    'a field': book({ indexes: code('[models.Index(fields=["title"])]') }),
    'a descending one and the id Django adds': book({
      indexes: code("(Index(fields=('-title', 'id')),)"),
    }),
    'the attribute of a key': book({ indexes: code('[models.Index(fields=["author_id"])]') }),
    'expressions, which are not looked into': book({
      indexes: code('[models.Index(Lower("titel"), name="by_title")]'),
    }),
    'a check, which has none': book({
      constraints: code('[models.CheckConstraint(condition=Q(title=""), name="empty")]'),
    }),
  },
  invalid: {
    'a name that is not there': {
      design: book({ indexes: code('[models.Index(fields=["titel", "author"])]') }),
      at: ['Book'],
      says: 'indexes of Book names the field “titel”',
      fixes: ['Remove indexes'],
    },
    'pk, which is no field': {
      design: book({ indexes: code('[models.Index(fields=["pk"], name="by_key")]') }),
      at: ['Book'],
    },
    'a unique constraint': {
      design: book({ constraints: code('[UniqueConstraint(fields=["titel"], name="once")]') }),
      at: ['Book'],
      fixes: ['Remove constraints'],
    },
  },
});
