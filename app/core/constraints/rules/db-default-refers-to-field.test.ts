import { aDesign, code } from '../../../testing/builders.ts';
import { testRule } from '../../../testing/ruleTest.ts';
import { dbDefaultRefersToField } from './db-default-refers-to-field.ts';

const book = (expression: string) =>
  aDesign('A', {
    Book: { pages: 'IntegerField', it: ['IntegerField', { db_default: code(expression) }] },
  });

const reported = (expression: string) => ({ design: book(expression), at: ['Book.it'] });

testRule(dbDefaultRefersToField, {
  valid: {
    'a value': book('Value(5)'),
    'functions of values': book('Length(Value("title")) + 3'),
    'a part of the moment': book('Extract(Now(), "year")'),
    'another type for a value': book('Cast(Value("3"), models.IntegerField())'),
    'what is not known': book('Unknown("pages")'),
  },
  invalid: {
    'a field': {
      design: book('F("pages")'),
      at: ['Book.it'],
      says: 'The db_default of Book.it must be made of values and functions of values alone.',
      fixes: ['Remove db_default'],
    },
    'a sum with one': reported('models.F("pages") + 1'),
    'less than one': reported('-F("pages")'),
    'a text that names one': reported('Length("pages")'),
    'one deep inside': reported('Coalesce(Value(1), Abs("pages"))'),
    'an order': reported('F("pages").desc()'),
    'a condition': reported('Q(pages=1)'),
    'a case': reported('Case(When(pages=1, then=1), default=2)'),
    'a count': reported('Count("*")'),
    'a wrapped one': reported('ExpressionWrapper(F("pages"), output_field=models.IntegerField())'),
    'a collation': reported('Collate(Value("a"), "nocase")'),
  },
});
