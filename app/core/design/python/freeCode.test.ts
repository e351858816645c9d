import { describe, expect, test } from 'vitest';
import { aDesign, code, external, fieldIn, missing, modelIn } from '../../../testing/builders.ts';
import { freeExpressions, isFreeCode } from './freeCode.ts';

describe('code that only describes needs no leave', () => {
  test.each([
    'None',
    '-1.5',
    '"text"',
    'dict',
    'list',
    'uuid.uuid4',
    'timezone.now',
    'django.utils.timezone.now',
    'date.today',
    'datetime.datetime.now',
    "Decimal('9.90')",
    'decimal.Decimal("1")',
    'timedelta(days=1)',
    'datetime.timedelta(hours=1)',
    'datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)',
    'Now()',
    'models.functions.Now()',
    'functions.Lower("name")',
    'settings.AUTH_USER_MODEL',
    '_("Name")',
    '[MinValueValidator(0), validators.RegexValidator(r"^a$", message=_("No"))]',
    'Q(a=1) | ~models.Q(b__in=[1, 2]) & Q(c=None)',
    '{"a": (1, 2), "b": {"c": [True]}}',
    'F("price") * F("quantity") / 2 - Value(1)',
    '[models.UniqueConstraint(fields=["a"], condition=Q(b=1), name="x", deferrable=models.Deferrable.DEFERRED)]',
    '[models.Index(F("a").desc(nulls_last=True), Lower("b").asc(), name="x")]',
    'models.SET(1)',
    'models.DecimalField(max_digits=5, decimal_places=2)',
    'Coalesce("a", Value(0), output_field=models.IntegerField())',
    'DjangoJSONEncoder',
    'secrets.token_urlsafe',
    'int("12")',
    '[models.Index(fields=["a"], name="a_index", db_tablespace=None)]',
    `Q(name='say "hi"')`,
  ])('%s', (text) => expect(isFreeCode(text)).toBe(false));
});

describe('code that could do anything waits to be accepted', () => {
  test.each([
    '__import__("os").system("true")',
    'eval("1")',
    'exec',
    'open',
    'os.system',
    'subprocess.run(["true"])',
    'make_default',
    'make_default()',
    'shop.validators.validate_isbn',
    'lambda: 1',
    '[x for x in range(10)]',
    'Decimal.__class__',
    'Decimal("1").__class__',
    'dict.__subclasses__()',
    '"".join(["a"])',
    '"a".format',
    'uuid.os.system',
    'timezone.settings',
    'settings.SECRET_KEY',
    'settings.DATABASES',
    'models.sql',
    'models.F.__init__',
    'Func(F("a"), function="pg_sleep")',
    'RawSQL("select 1", [])',
    'Lower("a", template="); DROP TABLE a; --")',
    'Lower("a", function="f")',
    '[models.Index(fields=["a"], opclasses=["x"], name="y")]',
    '"a" * 1000000000',
    '[0] * 1000000000',
    '(["a"] + ["b"]) * 1000000000',
    'list() * 1000000000',
    '9 ** 9 ** 9',
    'int(Decimal("1e999999999"))',
    `[models.Index(fields=["a"], name='x" ON a; DROP TABLE b; --')]`,
    String.raw`[models.UniqueConstraint(fields=["a"], name="x\x22; DROP TABLE b; --")]`,
    `[models.Index(fields=["a"], name="x" + chr)]`,
    `Cast("a", models.CharField(db_collation='x"; --'))`,
    'F("a").resolve_expression()',
    'dict(**{})',
    'f"{1}"',
    '1; import os',
    '',
  ])('%s', (text) => expect(isFreeCode(text)).toBe(true));
});

test('all free code of a design is found where it stands', () => {
  const design = aDesign('A', {
    M: {
      a: ['TextField', { default: code('make()'), validators: code('[validate_slug]') }],
      b: ['os.system', { args: [code('x'), code('dict')] }],
      Meta: { indexes: code('exec("1")'), ordering: ['a'] },
    },
    N: {
      c: ['django.contrib.postgres.fields.ArrayField', { base_field: code('models.TextField()') }],
    },
    'other.E': external,
  });
  const model = modelIn(design, 'M').id;
  const [a, b] = [fieldIn(design, 'M.a').id, fieldIn(design, 'M.b').id];
  expect(freeExpressions(design)).toEqual([
    { at: { model, field: a }, option: 'default', code: 'make()' },
    { at: { model, field: b }, option: 'type', code: 'os.system' },
    { at: { model, field: b }, option: 'args', code: 'x' },
    { at: { model }, option: 'indexes', code: 'exec("1")' },
  ]);
});

test('names that leave their quotes in SQL are free code', () => {
  const sql = 'x" int); DROP TABLE y; --';
  const design = aDesign('A', {
    M: {
      a: ['CharField', { db_column: sql, db_collation: 'nocase' }],
      b: ['CharField', { db_column: code(JSON.stringify(sql)) }],
      c: ['CharField', { db_column: 'plain', help_text: sql }],
      Meta: { db_table: `"${sql}"`, db_tablespace: missing(sql) },
    },
    N: { Meta: { db_table: '"kept in lower case"' } },
    O: { Meta: { db_table: '"schema"."table"' } },
    P: { Meta: { db_table: 'schema"."table' } },
  });
  expect(freeExpressions(design).map(({ option, code: free }) => [option, free])).toEqual([
    ['db_column', sql],
    ['db_column', JSON.stringify(sql)],
    ['db_table', `"${sql}"`],
    ['db_tablespace', sql],
  ]);
});

test('of django.db.models only fields need no leave', () => {
  const nested = (type: string) => ({ nested: type, options: { function: 'pg_sleep' } });
  const design = aDesign('A', {
    M: {
      a: ['IntegerField', { db_default: nested('Func') }],
      b: 'Func',
      c: 'NewField',
      d: ['IntegerField', { db_default: nested('NewField') }],
    },
  });
  expect(freeExpressions(design).map(({ option, code: free }) => [option, free])).toEqual([
    ['db_default', 'Func'],
    ['type', 'Func'],
  ]);
});
