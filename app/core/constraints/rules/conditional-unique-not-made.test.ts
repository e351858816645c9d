import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { conditionalUniqueNotMade } from './conditional-unique-not-made.ts';

const book = (text: string, database: Database, meta: GivenOptions = {}) =>
  aDesign(
    'A',
    {
      Book: { title: 'CharField', age: 'IntegerField', Meta: { constraints: code(text), ...meta } },
    },
    { settings: { database } },
  );

const bad = `models.UniqueConstraint(fields=["age"], name="d", condition=Q(age__gt=1))`;

testRule(conditionalUniqueNotMade, {
  valid: {
    'in a database that has it': book(`[${bad}]`, 'sqlite'),
    'all rows': book(`[models.UniqueConstraint(fields=["title"], name="u")]`, 'mysql'),
    'a check': book(`[models.CheckConstraint(condition=Q(age__gt=1), name="d")]`, 'mysql'),
    'what the model requires anyway': book(`[${bad}]`, 'mysql', {
      required_db_features: code('["supports_partial_indexes"]'),
    }),
  },
  invalid: {
    'in one that has not': {
      design: book(`[${bad}]`, 'mysql'),
      at: ['Book'],
      says: 'has a condition: MySQL has no such thing, and the constraint is not made.',
      fixes: ['Use PostgreSQL'],
    },
    'beside others': {
      design: book(`[models.UniqueConstraint(fields=["title"], name="u"), ${bad}]`, 'mysql'),
      at: ['Book'],
    },
  },
});
