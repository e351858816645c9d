import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { coveringIndexMadePlain } from './covering-index-made-plain.ts';

const book = (text: string, database: Database, meta: GivenOptions = {}) =>
  aDesign(
    'A',
    {
      Book: { title: 'CharField', age: 'IntegerField', Meta: { indexes: code(text), ...meta } },
    },
    { settings: { database } },
  );

const bad = `models.Index(fields=["age"], name="d", include=["title"])`;

testRule(coveringIndexMadePlain, {
  valid: {
    'in a database that has it': book(`[${bad}]`, 'postgresql'),
    'no other columns': book(`[models.Index(fields=["age"], name="d", include=())]`, 'mysql'),
    'what the model requires anyway': book(`[${bad}]`, 'mysql', {
      required_db_features: code('["supports_covering_indexes"]'),
    }),
  },
  invalid: {
    'in one that has not': {
      design: book(`[${bad}]`, 'mysql'),
      at: ['Book'],
      says: 'has include: MySQL keeps no other columns in an index, and they are left out.',
      fixes: ['Remove include', 'Use PostgreSQL'],
    },
    'beside others': {
      design: book(`[models.Index(fields=["title"], name="i"), ${bad}]`, 'mysql'),
      at: ['Book'],
    },
  },
});
