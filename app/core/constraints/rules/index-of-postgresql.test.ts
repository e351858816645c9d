import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexOfPostgresql } from './index-of-postgresql.ts';

testRule(indexOfPostgresql, {
  valid: {
    'a plain index': aDesign(
      'A',
      { Book: { title: 'CharField', Meta: { indexes: code('[Index(fields=["title"])]') } } },
      { settings: { database: 'sqlite' } },
    ),
    PostgreSQL: aDesign(
      'A',
      { Book: { title: 'CharField', Meta: { indexes: code('[GinIndex(fields=["title"])]') } } },
      { settings: { database: 'postgresql' } },
    ),
  },
  invalid: {
    'one in SQLite': {
      design: aDesign(
        'A',
        { Book: { title: 'CharField', Meta: { indexes: code('[GinIndex(fields=["title"])]') } } },
        { settings: { database: 'sqlite' } },
      ),
      at: ['Book'],
      says: 'indexes of Book has a GinIndex, which only PostgreSQL makes.',
      fixes: ['Remove the index'],
    },
    'one in MySQL': {
      design: aDesign(
        'A',
        { Book: { title: 'CharField', Meta: { indexes: code('[BrinIndex(fields=["title"])]') } } },
        { settings: { database: 'mysql' } },
      ),
      at: ['Book'],
    },
  },
});
