import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { uniqueTextTooLong } from './unique-text-too-long.ts';

const book = (title: GivenField, database: Database = 'mysql', requires = '[]') =>
  aDesign(
    'A',
    { Book: { title, Meta: { required_db_features: code(requires) } } },
    { settings: { database } },
  );

const long: GivenField = ['CharField', { max_length: 256, unique: true }];

testRule(uniqueTextTooLong, {
  valid: {
    'in SQLite': book(long, 'sqlite'),
    'in PostgreSQL': book(long, 'postgresql'),
    '255 characters': book(['CharField', { max_length: 255, unique: true }]),
    'one that is not unique': book(['CharField', { max_length: 256 }]),
    'another kind of column': book(['TextField', { max_length: 256, unique: true }]),
    'a length in code': book(['CharField', { max_length: code('LONGEST'), unique: true }]),
    'a model for another database': book(long, 'mysql', '["supports_partial_indexes"]'),
  },
  invalid: {
    '256 characters': {
      design: book(long),
      at: ['Book.title'],
      says: 'Book.title is unique and may have more than 255 characters, which MySQL may refuse.',
      fixes: ['Allow 255 characters'],
    },
    'a primary key': {
      design: book(['EmailField', { max_length: 300, primary_key: true }]),
      at: ['Book.title'],
    },
    'no length': {
      design: book(['CharField', { max_length: undefined, unique: true }]),
      at: ['Book.title'],
    },
    'a file': {
      design: book(['FileField', { max_length: 500, unique: true }]),
      at: ['Book.title'],
    },
  },
});
