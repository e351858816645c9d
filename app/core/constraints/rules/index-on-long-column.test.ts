import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { indexOnLongColumn } from './index-on-long-column.ts';

const book = (text: GivenField, database: Database = 'mysql', requires = '[]') =>
  aDesign(
    'A',
    { Book: { text, Meta: { required_db_features: code(requires) } } },
    { settings: { database } },
  );

const indexed: GivenField = ['TextField', { db_index: true }];

testRule(indexOnLongColumn, {
  valid: {
    'in SQLite': book(indexed, 'sqlite'),
    'in PostgreSQL': book(indexed, 'postgresql'),
    'a short text': book(['CharField', { db_index: true }]),
    'no index': book(['TextField', { db_index: false }]),
    'a model for another database': book(indexed, 'mysql', '["supports_covering_indexes"]'),
  },
  invalid: {
    'a long text': {
      design: book(indexed),
      at: ['Book.text'],
      says: 'Book.text has db_index, and MySQL makes no index on a column like that.',
      fixes: ['Remove db_index'],
    },
    bytes: { design: book(['BinaryField', { db_index: true }]), at: ['Book.text'] },
    JSON: { design: book(['JSONField', { db_index: true }]), at: ['Book.text'] },
    'what is computed': {
      design: book([
        'GeneratedField',
        {
          expression: code('Lower("text")'),
          output_field: { nested: 'TextField', options: {} },
          db_index: true,
        },
      ]),
      at: ['Book.text'],
    },
  },
});
