import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenField } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { textWithoutLength } from './text-without-length.ts';

const book = (title: GivenField, database: Database = 'mysql', requires = '[]') =>
  aDesign(
    'A',
    { Book: { title, Meta: { required_db_features: code(requires) } } },
    { settings: { database } },
  );

const endless: GivenField = ['CharField', { max_length: undefined }];

testRule(textWithoutLength, {
  valid: {
    'in SQLite': book(endless, 'sqlite'),
    'in PostgreSQL': book(endless, 'postgresql'),
    'a length': book(['CharField', { max_length: 20 }]),
    'what the class has by itself': book('SlugField'),
    'what the model requires anyway': book(endless, 'mysql', '["supports_unlimited_charfield"]'),
  },
  invalid: {
    'no length': {
      design: book(endless),
      at: ['Book.title'],
      says: 'Book.title has no max_length, which MySQL needs.',
      fixes: ['Allow 200 characters'],
    },
    'none by its own word': {
      design: book(['URLField', { max_length: null }]),
      at: ['Book.title'],
    },
  },
});
