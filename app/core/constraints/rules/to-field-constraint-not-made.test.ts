import { aDesign, code, fk } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { toFieldConstraintNotMade } from './to-field-constraint-not-made.ts';

const book = (constraints: string, database: Database = 'sqlite') =>
  aDesign(
    'A',
    {
      Author: { code: 'CharField', age: 'IntegerField', Meta: { constraints: code(constraints) } },
      Book: { author: fk('Author', { to_field: 'code' }) },
    },
    { settings: { database } },
  );

const deferred =
  'models.UniqueConstraint(fields=["code"], name="x", deferrable=models.Deferrable.DEFERRED)';
const covering = 'models.UniqueConstraint(fields=["code"], name="x", include=["age"])';

testRule(toFieldConstraintNotMade, {
  valid: {
    'a plain constraint': book('[models.UniqueConstraint(fields=["code"], name="x")]'),
    'another one beside it': book(
      `[models.UniqueConstraint(fields=["code"], name="y"), ${deferred}]`,
    ),
    'other columns in its index, in PostgreSQL': book(`[${covering}]`, 'postgresql'),
  },
  invalid: {
    'a deferred one': {
      design: book(`[${deferred}]`),
      at: ['Book.author'],
      says: 'Book.author points at Author.code, whose unique constraint is deferred or left out',
      fixes: ['Make code unique'],
    },
    'a deferred one, which PostgreSQL makes': {
      design: book(`[${deferred}]`, 'postgresql'),
      at: ['Book.author'],
    },
    'other columns in its index': { design: book(`[${covering}]`), at: ['Book.author'] },
  },
});
