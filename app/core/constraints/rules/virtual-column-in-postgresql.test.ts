import { aDesign, code } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { virtualColumnInPostgresql } from './virtual-column-in-postgresql.ts';

const total = (database: Database, db_persist: boolean) =>
  aDesign(
    'A',
    {
      Book: {
        total: [
          'GeneratedField',
          {
            expression: 'F("id")',
            output_field: code('models.IntegerField()'),
            db_persist,
          },
        ],
      },
    },
    { settings: { database } },
  );

testRule(virtualColumnInPostgresql, {
  valid: {
    'a stored one': total('postgresql', true),
    'another database': total('sqlite', false),
  },
  invalid: {
    'one that is not stored': {
      design: total('postgresql', false),
      at: ['Book.total'],
      fixes: ['Store it'],
    },
  },
});
