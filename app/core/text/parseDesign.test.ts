import { describe, expect, test } from 'vitest';
import type { Field, Model } from '../design/design.ts';
import { MAX_TEXT, parse } from './parseDesign.ts';
import { print } from './printDesign.ts';

const inModel = (line: string): string =>
  `cardinal 1 Shop\n[shop]\nCategory\nProduct\n  name char 9\n  ${line}\n[auth]\nUser\n  id auto\n`;

const problemsOf = (text: string): string[] => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.problems.map(({ line, reason }) => `${line}: ${reason}`);
};

function product(line: string): Model {
  const parsed = parse(inModel(line));
  expect(parsed).toMatchObject({ ok: true });
  return parsed.design.models[1] as Model;
}
const field = (line: string): Field => product(line).fields[1] as Field;

const category = { model: 'm1' };
const name = { field: 'f3' };

describe('a field line', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['a char 80 null', 'CharField', { max_length: 80, null: true }],
    ['a char', 'CharField', {}],
    ['a CharField 80', 'CharField', { max_length: 80 }],
    [
      'a decimal 10,2 =9.90',
      'DecimalField',
      { max_digits: 10, decimal_places: 2, default: { number: '9.90' } },
    ],
    ['a int =-1', 'IntegerField', { default: -1 }],
    ['a bool =false', 'BooleanField', { default: false }],
    ['a json =dict', 'JSONField', { default: { code: 'dict' } }],
    ['a text ="dict"', 'TextField', { default: 'dict' }],
    ['a uuid =none editable:false', 'UUIDField', { default: null, editable: false }],
    [
      'a_b text verbose_name help_text:"x\\ny"',
      'TextField',
      { verbose_name: 'a b', help_text: 'x\ny' },
    ],
    ['a file upload_to:%Y/', 'FileField', { upload_to: '%Y/' }],
    ['photo image upload_to', 'ImageField', { upload_to: 'photos/' }],
    [
      'a char 9 choices:a^First,b="The b"@B^"The second",c',
      'CharField',
      {
        max_length: 9,
        choices: {
          choices: [
            { value: 'a', label: 'A', group: 'First' },
            { value: 'b', label: 'The b', member: 'B', group: 'The second' },
            { value: 'c', label: 'C' },
          ],
        },
      },
    ],
    [
      'a char 9 choices:new=_"New"@FRESH,_=_',
      'CharField',
      {
        max_length: 9,
        choices: {
          choices: [
            { value: 'new', label: 'New', translated: true, member: 'FRESH' },
            { value: '_', label: '_' },
          ],
        },
      },
    ],
    [
      'a char 9 choices:new,in_use="Used",3',
      'CharField',
      {
        max_length: 9,
        choices: {
          choices: [
            { value: 'new', label: 'New' },
            { value: 'in_use', label: 'Used' },
            { value: 3, label: '3' },
          ],
        },
      },
    ],
    [
      'a char choices:Kind(x@FIRST)',
      'CharField',
      {
        choices: { name: 'Kind', choices: [{ value: 'x', label: 'X', member: 'FIRST' }] },
      },
    ],
    ['category fk', 'ForeignKey', { to: category, on_delete: 'CASCADE' }],
    ['categories many', 'ManyToManyField', { to: category }],
    ['user fk', 'ForeignKey', { to: { model: 'm5' }, on_delete: 'CASCADE' }],
    ['a fk Category set_null', 'ForeignKey', { to: category, on_delete: 'SET_NULL', null: true }],
    ['a fk Category on_delete:SET_NULL', 'ForeignKey', { to: category, on_delete: 'SET_NULL' }],
    ['a fk Category on_delete:-', 'ForeignKey', { to: category }],
    ['a fk to:-', 'ForeignKey', { on_delete: 'CASCADE' }],
    [
      'a fk self protect related_name',
      'ForeignKey',
      { to: { model: 'm2' }, on_delete: 'PROTECT', related_name: 'products' },
    ],
    [
      'a one auth.User related_name',
      'OneToOneField',
      { to: { model: 'm5' }, on_delete: 'CASCADE', related_name: 'product' },
    ],
    ['a fk Gone', 'ForeignKey', { to: { missing: 'shop.Gone' }, on_delete: 'CASCADE' }],
    ['a fk ?Category', 'ForeignKey', { to: { missing: 'Category' }, on_delete: 'CASCADE' }],
    ['a date unique_for_date:name', 'DateField', { unique_for_date: name }],
    [
      'a fk auth.User to_field:id',
      'ForeignKey',
      { to: { model: 'm5' }, on_delete: 'CASCADE', to_field: { field: 'f6' } },
    ],
    ['a MoneyField currency:"EUR" max:3', 'MoneyField', { currency: 'EUR', max: 3 }],
    [
      'a char new_flag new_value:a(b,c)',
      'CharField',
      { new_flag: true, new_value: { code: 'a(b,c)' } },
    ],
    ['a auto', 'AutoField', { primary_key: true }],
  ])('%s', (line, type, options) => {
    expect(field(line)).toMatchObject({ type });
    expect(field(line).options).toEqual(options);
  });

  test('option names that objects already have are plain names', () => {
    const { options } = field('a char constructor toString:1');
    expect(Object.keys(options)).toEqual(['constructor', 'toString']);
    expect(Object.getPrototypeOf(options)).toBe(Object.prototype);
  });
});

test('Meta, display and documentation belong to the model above', () => {
  const model = product(
    'Meta.ordering -name,price\n  Meta.unique_together name,name;name\n  Meta.verbose_name_plural\n  :display name\n  "One"\n  "two"',
  );
  expect(model.meta).toEqual({
    ordering: [{ ...name, descending: true }, { missing: 'price' }],
    unique_together: [[name, name], [name]],
    verbose_name_plural: 'products',
  });
  expect(model).toMatchObject({ display: name.field, note: 'One\ntwo' });
});

test('windows line ends, tabs and a byte order mark change nothing', () => {
  const text = inModel('a int');
  expect(parse(`\ufeff${text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`)).toEqual(
    parse(text),
  );
});

test('lines of a newer version are kept, and mentioned', () => {
  const text = 'cardinal 1 x\n\n[a]\n\nB\n  :trait Fast\n    very\n\n:theme dark\n  sub\n';
  const parsed = parse(text);
  expect(parsed).toMatchObject({ ok: true, notes: [expect.stringContaining(':theme dark')] });
  expect(parsed.design.models[0]?.unknown).toEqual([':trait Fast', '  very']);
  expect(print(parsed.design)).toBe(text);
});

describe('what can not be understood is said with its line', () => {
  test.each([
    [
      '',
      ['1: This is not a design of Cardinal: the first line must read "cardinal 1" and a name.'],
    ],
    [
      'cardinal 2 Shop\nwhat ever',
      ['1: This design was made with a newer Cardinal: update this one to open it.'],
    ],
    ['cardinal 1 x\nProduct', ['2: A model needs an app above it, like [shop].']],
    ['cardinal 1 x\n  name char', ['2: An indented line needs a model above it.']],
    ['cardinal 1 x\n[shop', ['2: ] is missing after the app.']],
    ['cardinal 1 x\n[a]\nB 1,x', ['3: A position reads like 3,-2.']],
    ['cardinal 1 x\n[a]\nB 1e9,1', ['3: A position reads like 3,-2.']],
    ['cardinal 1 x\n:default_auto_field Foo', ['2: “Foo” is no automatic field.']],
    [inModel('a'), ['6: “a” has no type.']],
    [inModel('a char 1,2'), ['6: “1,2” does not fit max_length.']],
    [inModel('a char "x'), ['6: A " is never closed.']],
    [inModel('a char "\\x"'), ['6: \\x is no escape.']],
    [inModel('a char null null'), ['6: “null” is given twice.']],
    [inModel('a char help_text'), ['6: “help_text” has no value.']],
    [inModel('a char choices:'), ['6: “” is no choice.']],
    [inModel('a char __proto__:1'), ['6: __proto__ is no option.']],
    [inModel('a decimal 10,'), ['6: “10,” does not fit max_digits and decimal_places.']],
    [inModel('a char 0x10'), ['6: “0x10” does not fit max_length.']],
    [inModel('a char 1e2'), ['6: “1e2” does not fit max_length.']],
    [inModel('a int choices:1e999=Most'), ['6: “1e999” is no number a choice can have.']],
    [
      inModel('a int choices:9007199254740993'),
      ['6: “9007199254740993” is no number a choice can have.'],
    ],
    [inModel('thing fk'), ['6: “thing” does not say what it points at.']],
    [inModel(':display price'), ['6: There is no field “price” to display.']],
    [
      inModel('a char null null\n  b\n  c int'),
      ['6: “null” is given twice.', '7: “b” has no type.'],
    ],
  ])('%j', (text, problems) => expect(problemsOf(text)).toEqual(problems));

  test('what stands under a model that can not be read is not a problem of its own', () => {
    expect(problemsOf('cardinal 1 x\n[a]\nB 1,x\n  a int\n  b\nC\n  c')).toEqual([
      '3: A position reads like 3,-2.',
      '7: “c” has no type.',
    ]);
    expect(problemsOf('cardinal 1 x\n[a]\nB 1,x\n[b]\n  c int')).toEqual([
      '3: A position reads like 3,-2.',
      '5: An indented line needs a model above it.',
    ]);
  });

  test('the rest is still there to be shown', () => {
    const { design } = parse(inModel('bad\n  good int'));
    expect(design.models[1]?.fields.map((kept) => kept.name)).toEqual(['name', 'good']);
  });
});

describe('bounds', () => {
  const many = (n: number, line: (i: number) => string): string =>
    Array.from({ length: n }, (_, i) => line(i)).join('\n');
  test.each([
    ['text', 'x'.repeat(MAX_TEXT + 1), 'longer than'],
    ['models', `cardinal 1 x\n[a]\n${many(5001, (i) => `M${i}`)}`, 'more than 5000 models'],
    [
      'fields',
      `cardinal 1 x\n[a]\nM\n${many(2001, (i) => `  f${i} int`)}`,
      'more than 2000 fields',
    ],
    ['depth', `cardinal 1 x\n[a]\nM\n  a int =${'['.repeat(100_000)}`, 'too deep'],
  ])('%s', (_, text, reason) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeLessThanOrEqual(100);
    expect(problems.join()).toContain(reason);
  });
});

test('bases, managers and kept code belong to the model above, or to an app', () => {
  const text = [
    'cardinal 1 x',
    '',
    '[shop]',
    ':code shop "from . import signals"',
    ':code shop ""',
    ':code shop "LIMIT = 3"',
    '',
    'Stamped',
    '  at datetime auto_now',
    '  Meta.abstract',
    '',
    'Product',
    '  :bases Stamped,?gone,`mixins.Sluggable`',
    '  name char 80',
    '  :meta_bases Stamped',
    '  :manager published `Published()`',
    '  :code "def total(self):"',
    '  :code "    return \\"3\\""',
    '',
  ].join('\n');
  const parsed = parse(text);
  expect(parsed).toMatchObject({ ok: true, notes: [] });
  const [stamped, made] = parsed.design.models;
  expect(parsed.design.apps).toMatchObject([{ code: 'from . import signals\n\nLIMIT = 3' }]);
  expect(made).toMatchObject({
    bases: [{ model: stamped?.id }, { missing: 'gone' }, { code: 'mixins.Sluggable' }],
    metaBases: [{ model: stamped?.id }],
    managers: [{ name: 'published', code: 'Published()' }],
    code: 'def total(self):\n    return "3"',
  });
  expect(print(parsed.design)).toBe(text);
});

test.each([
  [inModel(':bases'), ['6: :bases names no class.']],
  [inModel(':bases Category\n  :bases Category'), ['7: :bases is given twice.']],
  [inModel(':manager a b'), ['6: A manager reads like ":manager objects `X()`".']],
  [inModel(':code x'), ['6: :code needs a quoted line.']],
  ['cardinal 1 x\n:code shop "a"', ['2: There is no app “shop” above.']],
])('what can not be understood of them is said: %j', (text, problems) =>
  expect(problemsOf(text)).toEqual(problems),
);

describe('a word too many is said, since it would be lost', () => {
  test.each([
    ...[
      ':bases Category Product',
      ':meta_bases Category Product',
      ':manager objects `X()` Product',
      ':rows 1 Product',
      ':display name Product',
      ':mute two-routes name Product',
      ':code "a" Product',
      ':raw "a" Product',
    ].map((line) => [inModel(line), '6: “Product” was not expected.']),
    ...[
      ':code shop "a" Product',
      ':raw "a" Product',
      ':note "a" Product',
      ':note 1,2 "a" Product',
      ':auth_user shop.Category Product',
      ':database mysql Product',
      ':default_auto_field AutoField Product',
      ':export django.line_length 100 Product',
    ].map((line) => [`${inModel('a int')}${line}`, '10: “Product” was not expected.']),
    [inModel('a "char"b'), '6: “b” was not expected.'],
    [inModel(':code "a"b'), '6: “b” was not expected.'],
    [inModel(':raw "a"b"c"'), '6: “b"c"” was not expected.'],
    [inModel(':manager objects `X()`b'), '6: “b” was not expected.'],
    [inModel(':code"a"'), '6: A space is missing in “:code"a"”.'],
    [`${inModel('a int')}:note "a"b`, '10: “b” was not expected.'],
    [`${inModel('a int')}:export django.quotes "a"b`, '10: “b” was not expected.'],
  ])('%j', (text, problem) => expect(problemsOf(text)).toEqual([problem]));
});

describe('what would take back what a line above says is said', () => {
  test.each([
    [inModel(':rows 1\n  :rows 2'), '7: :rows is given twice.'],
    [inModel(':display name\n  :display name'), '7: :display is given twice.'],
    [inModel('a int\nTag 1,2 3,4'), "7: “3,4” was not expected after a model's name."],
    [inModel('a int\n[b] hue:1 hue:2'), '7: “hue:2” was not expected after an app.'],
    [`${inModel('a int')}:database mysql\n:database sqlite`, '11: :database is given twice.'],
    [
      `${inModel('a int')}:export a.b 1\n:export a.c 1\n:export a.b 2`,
      '12: :export a.b is given twice.',
    ],
  ])('%j', (text, problem) => expect(problemsOf(text)).toEqual([problem]));

  test('but each model has its own', () => {
    expect(problemsOf(inModel(':rows 1\nTag\n  :rows 1'))).toEqual([]);
  });

  test.each([
    [':display -name', '6: A field to display has no descending order.'],
    [':mute two-routes -name', '6: A field to mute has no descending order.'],
  ])('%s has a sign that means nothing', (line, problem) =>
    expect(problemsOf(inModel(line))).toEqual([problem]),
  );
});
