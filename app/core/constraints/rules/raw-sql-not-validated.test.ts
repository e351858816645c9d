import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { rawSqlNotValidated } from './raw-sql-not-validated.ts';

const book = (text: string) =>
  aDesign('A', { Book: { age: 'IntegerField', Meta: { constraints: code(text) } } });

testRule(rawSqlNotValidated, {
  valid: {
    'a condition on fields': book('[models.CheckConstraint(condition=Q(age__gt=1), name="a")]'),
    'a unique constraint': book('[models.UniqueConstraint(RawSQL("age + 1", []), name="a")]'),
  },
  invalid: {
    'as the condition': {
      design: book('[models.CheckConstraint(condition=RawSQL("age > 1", []), name="a")]'),
      at: ['Book'],
      says: 'The check constraint “a” of Book uses RawSQL, which full_clean() leaves out.',
      fixes: [],
    },
    'inside the condition': {
      design: book(
        '[models.CheckConstraint(condition=~Q(age=1) | Q(age__gt=RawSQL("1", [])), name="a")]',
      ),
      at: ['Book'],
    },
    'by its older name': {
      design: book('[models.CheckConstraint(check=Q(("age", RawSQL("1", []))), name="a")]'),
      at: ['Book'],
    },
  },
});
