import { aDesign } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { automaticNumberWithDbDefault } from './automatic-number-with-db-default.ts';

const book = (id: GivenField, database: Database = 'postgresql', managed = true) =>
  aDesign('A', { Book: { id, Meta: { managed } } }, { settings: { database } });

const counted: GivenField = ['BigAutoField', { primary_key: true, db_default: 5 }];

testRule(automaticNumberWithDbDefault, {
  valid: {
    'in SQLite': book(counted, 'sqlite'),
    'without a default': book(['BigAutoField', { primary_key: true }]),
    'a number that is not counted up': book([
      'BigIntegerField',
      { primary_key: true, db_default: 5 },
    ]),
    'a table from elsewhere': book(counted, 'postgresql', false),
  },
  invalid: {
    'in PostgreSQL': {
      design: book(counted),
      at: ['Book.id'],
      says: 'Book.id is counted up by PostgreSQL, which takes no db_default for it.',
      fixes: ['Remove db_default'],
    },
    'in MySQL': { design: book(counted, 'mysql'), at: ['Book.id'] },
  },
});
