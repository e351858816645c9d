import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conditionalIndexMadeWhole } from './conditional-index-made-whole.ts';

const book = (text: string, database: Database, meta: GivenOptions = {}) =>
  aDesign(
    'A',
    {
      Book: { title: 'CharField', age: 'IntegerField', Meta: { indexes: code(text), ...meta } },
    },
    { settings: { database } },
  );

const bad = `models.Index(fields=["age"], name="d", condition=Q(age__gt=1))`;

testRule(conditionalIndexMadeWhole, {
  valid: {
    'in a database that has it': book(`[${bad}]`, 'sqlite'),
    'all rows': book(`[models.Index(fields=["title"], name="i")]`, 'mysql'),
    'what the model requires anyway': book(`[${bad}]`, 'mysql', {
      required_db_features: code('["supports_partial_indexes"]'),
    }),
  },
  invalid: {
    'in one that has not': {
      design: book(`[${bad}]`, 'mysql'),
      at: ['Book'],
      says: 'has a condition: MySQL has no such indexes, and indexes all rows.',
      fixes: ['Index all rows', 'Use PostgreSQL'],
    },
    'beside others': {
      design: book(`[models.Index(fields=["title"], name="i"), ${bad}]`, 'mysql'),
      at: ['Book'],
    },
  },
});
