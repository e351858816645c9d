import { aDesign, code, fk, m2m } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import type { Database } from '../../design/design.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { columnNameTooLong } from './column-name-too-long.ts';

const a = (length: number) => 'a'.repeat(length);

const book = (model: GivenModel, database: Database = 'postgresql') =>
  aDesign('A', { Author: {}, Book: model }, { settings: { database } });

testRule(columnNameTooLong, {
  valid: {
    'in SQLite': book({ [a(200)]: 'IntegerField' }, 'sqlite'),
    '63 characters': book({ [a(63)]: 'IntegerField' }),
    '64 in MySQL': book({ [a(64)]: 'IntegerField' }, 'mysql'),
    'a column of another name': book({ [a(64)]: ['IntegerField', { db_column: 'a' }] }),
    'a long name for the column': book({ b: ['IntegerField', { db_column: a(64) }] }),
    'no column': book({ [a(70)]: m2m('Author') }),
    'a base without a table': book({ [a(64)]: 'IntegerField', Meta: { abstract: true } }),
  },
  invalid: {
    '64 characters': {
      design: book({ [a(64)]: 'IntegerField' }),
      at: ['Book'],
      says: 'of Book has a name of more than 63 characters, the most in PostgreSQL.',
      fixes: ['Shorten the column'],
    },
    '65 in MySQL': { design: book({ [a(65)]: 'IntegerField' }, 'mysql'), at: ['Book'] },
    'a key, whose column ends in _id': { design: book({ [a(61)]: fk('Author') }), at: ['Book'] },
    'two that begin alike': {
      design: book({ [a(64)]: 'IntegerField', [a(65)]: 'IntegerField' }),
      at: ['Book', 'Book'],
    },
    'the link to a parent': {
      design: aDesign(
        'A',
        {
          [`A${a(60)}`]: {},
          Book: { __bases__: [`A${a(60)}`], n: ['IntegerField', { default: code('len') }] },
        },
        { settings: { database: 'postgresql' } },
      ),
      at: ['Book'],
      fixes: ['Shorten the column'],
    },
  },
});
