import { aDesign, m2m } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import type { Database } from '../../design/design.ts';
import { commentWithPercent } from './comment-with-percent.ts';

const book = (comment: string, database: Database, managed = true) =>
  aDesign(
    'A',
    {
      Author: {},
      Book: {
        title: ['CharField', { db_comment: comment }],
        authors: m2m('Author', { db_comment: comment }),
        Meta: { db_table_comment: comment, managed },
      },
    },
    { settings: { database } },
  );

testRule(commentWithPercent, {
  valid: {
    'without one': book('all', 'postgresql'),
    'one written twice': book('100 %%', 'postgresql'),
    'in SQLite, which keeps none': book('100 %', 'sqlite'),
    'of a table that others make': book('100 %', 'postgresql', false),
  },
  invalid: {
    'in PostgreSQL': {
      design: book('50 %, 100%%', 'postgresql'),
      at: ['Book.title', 'Book'],
      says: 'The db_comment of Book.title has a percent sign, at which migrate stops in PostgreSQL.',
      fixes: ['Write it twice'],
    },
    'in MySQL, of a table only': {
      design: book('%s', 'mysql'),
      at: ['Book'],
      fixes: ['Write it twice'],
    },
  },
});
