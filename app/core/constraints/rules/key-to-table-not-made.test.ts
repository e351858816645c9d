import { aDesign, fk } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { setSettings } from '../../commands/design.ts';
import type { Database, Design } from '../../design/design.ts';
import { keyToTableNotMade } from './key-to-table-not-made.ts';

const on = (database: Database, vendor: string, options = {}): Design =>
  setSettings.run(
    aDesign('A', {
      Place: { Meta: { required_db_vendor: vendor } },
      Visit: { place: fk('Place', options) },
    }),
    { database },
  );

testRule(keyToTableNotMade, {
  valid: {
    'a table of this database': on('postgresql', 'postgresql'),
    'a database that does not look': on('sqlite', 'postgresql'),
    'a key without a constraint': on('mysql', 'oracle', { db_constraint: false }),
  },
  invalid: {
    'a table of another': {
      design: on('postgresql', 'oracle'),
      at: ['Visit.place'],
      says: 'Visit.place points at Place, which by its required_db_vendor has no table in PostgreSQL.',
      fixes: ['Remove required_db_vendor', 'Keep no constraint'],
    },
    'in MySQL': { design: on('mysql', 'sqlite'), at: ['Visit.place'] },
  },
});
