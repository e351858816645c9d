import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { columnCommentNotKept } from './column-comment-not-kept.ts';

const book = (db_comment: string, database: Database = 'sqlite', requires = '[]') =>
  aDesign(
    'A',
    {
      Author: {},
      Book: {
        title: ['CharField', { db_comment }],
        author: fk('Author', { db_comment }),
        authors: m2m('Author', { db_comment, related_name: '+' }),
        Meta: { required_db_features: code(requires) },
      },
    },
    { settings: { database } },
  );

testRule(columnCommentNotKept, {
  valid: {
    'in PostgreSQL': book('said', 'postgresql'),
    'in MySQL': book('said', 'mysql'),
    'an empty one': book(''),
    'what the model requires anyway': book('said', 'sqlite', '["supports_comments"]'),
  },
  invalid: {
    'in SQLite': {
      design: book('said'),
      at: ['Book.title', 'Book.author', 'Book.authors'],
      says: 'Book.title has a db_comment, and SQLite keeps no comments.',
      fixes: ['Remove db_comment', 'Use PostgreSQL'],
    },
    'in a table of its own each': {
      design: aDesign('A', {
        Base: { title: ['CharField', { db_comment: 'said' }], Meta: { abstract: true } },
        Book: { __bases__: ['Base'] },
        Page: { __bases__: ['Base'] },
      }),
      at: ['Book.title', 'Page.title'],
    },
  },
});
