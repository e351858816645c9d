import { aDesign, code, m2m } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { nameCutOffByPostgresql } from './name-cut-off-by-postgresql.ts';

const a = (length: number) => 'a'.repeat(length);

const book = (Meta: GivenOptions, database: Database = 'postgresql', db_column = 'title') =>
  aDesign(
    'A',
    { Tag: {}, Book: { title: ['CharField', { db_column }], Meta } },
    { settings: { database } },
  );
const unique = (name: string) => ({
  constraints: code(`[models.UniqueConstraint(fields=["title"], name="${name}")]`),
});

testRule(nameCutOffByPostgresql, {
  valid: {
    'as long as it may be': book({ db_table: a(63), ...unique(a(63)) }, 'postgresql', a(63)),
    'in SQLite': book({ db_table: a(200), ...unique(a(200)) }, 'sqlite', a(200)),
    'a table from elsewhere': book({ db_table: a(200), managed: false, ...unique(a(200)) }),
    'a name that Django makes, and shortens': aDesign(
      'A',
      { [`B${a(70)}`]: {} },
      { settings: { database: 'postgresql' } },
    ),
  },
  invalid: {
    'a table': {
      design: book({ db_table: a(64) }),
      at: ['Book'],
      says: 'The table of Book has a name of more than 63 characters',
    },
    'a column': { design: book({}, 'postgresql', a(64)), at: ['Book.title'] },
    'a constraint': {
      design: book(unique(a(64))),
      at: ['Book'],
      says: 'of Book has a name of more than',
    },
    'the links of a many-to-many': {
      design: aDesign(
        'A',
        { Tag: {}, Book: { tags: m2m('Tag', { db_table: a(64) }) } },
        { settings: { database: 'postgresql' } },
      ),
      at: ['Book.tags'],
    },
  },
});
