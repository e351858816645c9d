import { aDesign, code, external } from '../../../testing/builders.ts';
import type { GivenOptions } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { tableCommentNotKept } from './table-comment-not-kept.ts';

const book = (Meta: GivenOptions, database: Database = 'sqlite') =>
  aDesign('A', { Book: { Meta }, 'auth.User': external }, { settings: { database } });

testRule(tableCommentNotKept, {
  valid: {
    'in PostgreSQL': book({ db_table_comment: 'Books' }, 'postgresql'),
    'in MySQL': book({ db_table_comment: 'Books' }, 'mysql'),
    'an empty one': book({ db_table_comment: '' }),
    'what the model requires anyway': book({
      db_table_comment: 'Books',
      required_db_features: code('{"supports_comments"}'),
    }),
  },
  invalid: {
    'in SQLite': {
      design: book({ db_table_comment: 'Books' }),
      at: ['Book'],
      says: 'Book has a db_table_comment, and SQLite keeps no comments.',
      fixes: ['Remove db_table_comment', 'Use PostgreSQL'],
    },
  },
});
