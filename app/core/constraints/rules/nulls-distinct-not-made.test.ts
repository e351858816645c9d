import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { nullsDistinctNotMade } from './nulls-distinct-not-made.ts';

const book = (text: string, database: Database, meta: GivenOptions = {}) =>
  aDesign(
    'A',
    {
      Book: { title: 'CharField', age: 'IntegerField', Meta: { constraints: code(text), ...meta } },
    },
    { settings: { database } },
  );

const bad = `models.UniqueConstraint(fields=["age"], name="d", nulls_distinct=False)`;

testRule(nullsDistinctNotMade, {
  valid: {
    'in a database that has it': book(`[${bad}]`, 'postgresql'),
    'one without': book(`[models.UniqueConstraint(fields=["title"], name="u")]`, 'mysql'),
    'what the model requires anyway': book(`[${bad}]`, 'mysql', {
      required_db_features: code('["supports_nulls_distinct_unique_constraints"]'),
    }),
  },
  invalid: {
    'in one that has not': {
      design: book(`[${bad}]`, 'mysql'),
      at: ['Book'],
      says: 'has nulls_distinct: MySQL cannot be told that',
      fixes: ['Remove nulls_distinct', 'Use PostgreSQL'],
    },
    'beside others': {
      design: book(`[models.UniqueConstraint(fields=["title"], name="u"), ${bad}]`, 'mysql'),
      at: ['Book'],
    },
  },
});
