import { aDesign } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { columnUnknownToDatabase } from './column-unknown-to-database.ts';

const on = (database: Database, type: string, options = {}) =>
  aDesign('A', { Book: { x: [type, options] } }, { settings: { database } });

testRule(columnUnknownToDatabase, {
  valid: {
    'an array in PostgreSQL': on('postgresql', 'ArrayField'),
    'a text anywhere': on('mysql', 'TextField'),
    'a class Cardinal does not know': on('sqlite', 'gis.PointField'),
  },
  invalid: {
    'an array in SQLite': {
      design: on('sqlite', 'ArrayField'),
      at: ['Book.x'],
      says: 'Book.x needs PostgreSQL',
      fixes: ['Use PostgreSQL'],
    },
    'a range in MySQL': { design: on('mysql', 'DateRangeField'), at: ['Book.x'] },
    'an array that is generated': {
      design: on('sqlite', 'GeneratedField', {
        expression: 'F("id")',
        db_persist: true,
        output_field: { nested: 'HStoreField', options: {} },
      }),
      at: ['Book.x'],
    },
  },
});
