import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { exclusionOfPostgresql } from './exclusion-of-postgresql.ts';

const stay = (text: string, database: Database, rest: GivenOptions = {}) =>
  aDesign(
    'A',
    { Stay: { days: 'IntegerField', Meta: { constraints: code(text), ...rest } } },
    { settings: { database } },
  );

const exclusion = 'ExclusionConstraint(name="apart", expressions=[("days", "=")])';
const unique = 'models.UniqueConstraint(fields=["days"], name="once")';

testRule(exclusionOfPostgresql, {
  valid: {
    'in PostgreSQL': stay(`[${exclusion}]`, 'postgresql'),
    'another constraint': stay(`[${unique}]`, 'mysql'),
    'a table from elsewhere': stay(`[${exclusion}]`, 'sqlite', { managed: false }),
  },
  invalid: {
    'in SQLite': {
      design: stay(`[${unique}, ${exclusion}]`, 'sqlite'),
      at: ['Stay'],
      says: 'constraints of Stay has an ExclusionConstraint, which SQLite cannot make.',
      fixes: ['Remove the constraint', 'Use PostgreSQL'],
    },
    'in MySQL': { design: stay(`[${exclusion}]`, 'mysql'), at: ['Stay'] },
  },
});
