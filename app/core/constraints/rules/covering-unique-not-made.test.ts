import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { coveringUniqueNotMade } from './covering-unique-not-made.ts';

const book = (text: string, database: Database, meta: GivenOptions = {}) =>
  aDesign(
    'A',
    {
      Book: { title: 'CharField', age: 'IntegerField', Meta: { constraints: code(text), ...meta } },
    },
    { settings: { database } },
  );

const bad = `models.UniqueConstraint(fields=["age"], name="d", include=["title"])`;

testRule(coveringUniqueNotMade, {
  valid: {
    'in a database that has it': book(`[${bad}]`, 'postgresql'),
    'no other columns': book(
      `[models.UniqueConstraint(fields=["age"], name="d", include=[])]`,
      'sqlite',
    ),
    'what the model requires anyway': book(`[${bad}]`, 'sqlite', {
      required_db_features: code('["supports_covering_indexes"]'),
    }),
  },
  invalid: {
    'in one that has not': {
      design: book(`[${bad}]`, 'sqlite'),
      at: ['Book'],
      says: 'has include: SQLite keeps no other columns in an index, and the constraint is not made.',
      fixes: ['Remove include', 'Use PostgreSQL'],
    },
    'beside others': {
      design: book(`[models.UniqueConstraint(fields=["title"], name="u"), ${bad}]`, 'sqlite'),
      at: ['Book'],
    },
  },
});
