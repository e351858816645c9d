import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { deferrableUniqueNotMade } from './deferrable-unique-not-made.ts';

const book = (text: string, database: Database, meta: GivenOptions = {}) =>
  aDesign(
    'A',
    {
      Book: { title: 'CharField', age: 'IntegerField', Meta: { constraints: code(text), ...meta } },
    },
    { settings: { database } },
  );

const bad = `models.UniqueConstraint(fields=["age"], name="d", deferrable=models.Deferrable.DEFERRED)`;

testRule(deferrableUniqueNotMade, {
  valid: {
    'in a database that has it': book(`[${bad}]`, 'postgresql'),
    'one that is looked at at once': book(
      `[models.UniqueConstraint(fields=["title"], name="u")]`,
      'sqlite',
    ),
    None: book(`[models.UniqueConstraint(fields=["age"], name="d", deferrable=None)]`, 'sqlite'),
    'what the model requires anyway': book(`[${bad}]`, 'sqlite', {
      required_db_features: code('["supports_deferrable_unique_constraints"]'),
    }),
  },
  invalid: {
    'in one that has not': {
      design: book(`[${bad}]`, 'sqlite'),
      at: ['Book'],
      says: 'The unique constraint “d” of Book is deferrable: SQLite has no such thing, and the constraint is not made.',
      fixes: ['Check it at once', 'Use PostgreSQL'],
    },
    'beside others': {
      design: book(`[models.UniqueConstraint(fields=["title"], name="u"), ${bad}]`, 'sqlite'),
      at: ['Book'],
    },
  },
});
