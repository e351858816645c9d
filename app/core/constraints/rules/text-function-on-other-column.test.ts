import { aDesign, code, fk } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { textFunctionOnOtherColumn } from './text-function-on-other-column.ts';

const book = (constraint: string, database: Database = 'postgresql') =>
  aDesign(
    'A',
    {
      Code: { key: ['CharField', { primary_key: true }] },
      Author: {},
      Book: {
        title: 'CharField',
        price: 'DecimalField',
        pages: 'IntegerRangeField',
        code: fk('Code'),
        author: fk('Author'),
        Meta: { constraints: code(`[${constraint}]`) },
      },
    },
    { settings: { database } },
  );
const unique = (expression: string) => `models.UniqueConstraint(${expression}, name="u")`;

testRule(textFunctionOnOtherColumn, {
  valid: {
    'on a text': book(unique('Lower("title")')),
    'on a key that is a text': book(unique('Lower("code")')),
    'the start of a range': book(unique('Lower("pages")')),
    'on what is made a text first': book(unique('Lower(Cast("price", models.TextField()))')),
    'in SQLite, which takes anything for a text': book(unique('Lower("price")'), 'sqlite'),
  },
  invalid: {
    'on a number': {
      design: book(unique('Lower("price")')),
      at: ['Book'],
      says: 'The unique constraint “u” of Book uses Lower on price, which holds no text.',
      fixes: ['Remove the constraint'],
    },
    'on a key that is a number, in descending order': {
      design: book(unique('Upper(F("author")).desc()')),
      at: ['Book'],
    },
    'in a condition': {
      design: book('models.CheckConstraint(condition=Q(title=Reverse("price")), name="c")'),
      at: ['Book'],
    },
  },
});
