import { aDesign, code } from '../../../testing/builders.ts';
import type { GivenModel } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { freeExpression } from './free-expression.ts';

const book = (given: GivenModel) => aDesign('A', { Book: given });

testRule(freeExpression, {
  valid: {
    'names that only describe': book({
      key: ['UUIDField', { default: code('uuid.uuid4') }],
      at: ['DateTimeField', { default: code('timezone.now') }],
      Meta: { indexes: code('[models.Index(fields=["key"], name="book_key")]') },
    }),
    'code of a model that exists elsewhere': book({
      external: true,
      key: ['TextField', { default: code('os.system("x")') }],
    }),
  },
  invalid: {
    'a call': {
      design: book({ key: ['TextField', { default: code('os.system("x")') }] }),
      at: ['Book.key'],
      says: 'default of Book.key runs the code os.system("x")',
      fixes: ['Remove default'],
    },
    'a name that leaves its quotes in SQL': {
      design: book({ key: ['TextField', { db_column: 'x" text); DROP TABLE y; --' }] }),
      at: ['Book.key'],
      says: 'db_column of Book.key runs x" text); DROP TABLE y; -- as SQL',
      fixes: ['Remove db_column'],
    },
    'a class from elsewhere': {
      design: book({ price: 'somewhere.MoneyField' }),
      at: ['Book.price'],
      says: 'The class of Book.price',
      fixes: ['Delete field'],
    },
    'a generated column, which needs its expression': {
      design: book({
        total: [
          'GeneratedField',
          { expression: code('evil()'), output_field: code('models.IntegerField()') },
        ],
      }),
      at: ['Book.total'],
      fixes: ['Delete field'],
    },
    'in Meta': {
      design: book({ Meta: { constraints: code('[evil()]') } }),
      at: ['Book'],
      says: 'constraints of Meta of Book',
      fixes: ['Remove constraints'],
    },
  },
});
