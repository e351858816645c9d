import { aDesign, fk } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { toFieldNotUnique } from './to-field-not-unique.ts';

const book = (Author: GivenModel) =>
  aDesign('A', { Author, Book: { author: fk('Author', { to_field: 'code' }) } });

testRule(toFieldNotUnique, {
  valid: {
    'a unique field': book({ code: ['CharField', { unique: true }] }),
    'a primary key': book({ code: ['CharField', { primary_key: true }] }),
    'a unique constraint': book({
      code: 'CharField',
      Meta: { constraints: '[models.UniqueConstraint(fields=["code"], name="code_once")]' },
    }),
    'unique together with nothing': book({
      code: 'CharField',
      Meta: { unique_together: [['code']] },
    }),
  },
  invalid: {
    'a plain field': {
      design: book({ code: 'CharField' }),
      at: ['Book.author'],
      says: 'Book.author points at Author.code, which is not unique.',
      fixes: ['Make code unique', 'Point at the primary key'],
    },
    'unique together with another': {
      design: book({
        code: 'CharField',
        name: 'CharField',
        Meta: { unique_together: [['code', 'name']] },
      }),
      at: ['Book.author'],
    },
    'the key of a parent, whose name is an attribute of another field': {
      design: aDesign('A', {
        Author: { author_id: ['UUIDField', { primary_key: true }], author: fk('Author') },
        Writer: { __bases__: ['Author'] },
      }),
      at: ['Writer'],
      says: 'Writer.author_ptr points at Author.author, which is not unique.',
      fixes: ['Make author unique'],
    },
    'a unique constraint with a condition': {
      design: book({
        code: 'CharField',
        Meta: {
          constraints: '[UniqueConstraint(fields=["code"], condition=Q(code__gt=""), name="x")]',
        },
      }),
      at: ['Book.author'],
    },
  },
});
