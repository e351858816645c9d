import { describe, expect, test } from 'vitest';
import type { GivenModel } from '../../../testing/builders.ts';
import {
  aDesign,
  code,
  external,
  fieldIn,
  fk,
  m2m,
  missing,
  modelIn,
  number,
  o2o,
} from '../../../testing/builders.ts';
import { setSettings } from '../../commands/design.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { resolve } from '../../schema/resolve.ts';
import type { ExportCall } from '../exporter.ts';
import { djangoExporter, fieldCode } from './djangoExporter.ts';

const written = (models: Readonly<Record<string, GivenModel>>, options?: ExportCall) => {
  const { files, notes } = djangoExporter.export(resolve(aDesign('A', models)), options);
  return { texts: Object.fromEntries(files.map(({ path, text }) => [path, text])), notes };
};

/** The line of the field `x` of a model `M`. */
const lineOf = (
  type: string,
  options: Record<string, OptionValue | undefined>,
  accepted = false,
): string => {
  const design = aDesign('A', { M: { x: [type, options] } });
  return fieldCode(resolve(design), fieldIn(design, 'M.x').id, { acceptedCode: accepted });
};

describe('values are written as a Django developer writes them', () => {
  test.each<[string, OptionValue, string]>([
    ['TextField', 'a "b"', `'a "b"'`],
    ['TextField', null, 'None'],
    ['IntegerField', -3, '-3'],
    ['BigIntegerField', number('9223372036854775807'), '9223372036854775807'],
    ['BigIntegerField', 1e21, '1000000000000000000000'],
    ['FloatField', 1e-7, '1e-7'],
    ['FloatField', number('1E+05'), '1e05'],
    ['BooleanField', true, 'True'],
    ['DecimalField', 0, '0'],
    ['DecimalField', 9.9, 'Decimal("9.9")'],
    ['DecimalField', number('9.90'), 'Decimal("9.90")'],
    ['DecimalField', '9.90', 'Decimal("9.90")'],
    ['DateField', '2024-02-29', 'datetime.date(2024, 2, 29)'],
    ['DateField', '2023-02-29', '"2023-02-29"'],
    ['TimeField', '08:05', 'datetime.time(8, 5)'],
    ['TimeField', '00:00', 'datetime.time(0, 0)'],
    ['TimeField', '08:05:01.5', 'datetime.time(8, 5, 1, 500000)'],
    ['TimeField', '25:00', '"25:00"'],
    ['DateTimeField', '2024-01-02 03:04', 'datetime.datetime(2024, 1, 2, 3, 4)'],
    [
      'DateTimeField',
      '2024-01-02T00:00Z',
      'datetime.datetime(2024, 1, 2, 0, 0, tzinfo=datetime.timezone.utc)',
    ],
    ['DurationField', '1 02:30:00', 'datetime.timedelta(days=1, hours=2, minutes=30)'],
    ['DurationField', '-00:00:01', '-datetime.timedelta(seconds=1)'],
    ['DurationField', 'PT1.5S', 'datetime.timedelta(seconds=1, microseconds=500000)'],
    ['DurationField', 90, 'datetime.timedelta(seconds=90)'],
    ['DurationField', 'P', '"P"'],
    [
      'UUIDField',
      '6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e',
      'uuid.UUID("6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e")',
    ],
    ['JSONField', [], 'list'],
    ['JSONField', [1, 'a', true], '[1, "a", True]'],
    ['BinaryField', 'é', 'b"\\xc3\\xa9"'],
    ['CharField', code('uuid.uuid4'), 'uuid.uuid4'],
    ['CharField', code("Decimal( '1' )"), 'Decimal("1")'],
  ])('%s: %j', (type, value, want) => {
    const line = lineOf(type, {
      default: value,
      max_length: undefined,
      max_digits: undefined,
      decimal_places: undefined,
    });
    expect(line.replaceAll(/\n */g, '')).toBe(`x = models.${type}(default=${want})`);
  });
});

test('what equals the default, is forced, or is only said for Cardinal is not written', () => {
  expect(lineOf('CharField', { null: false, max_length: 5, help_text: '' })).toBe(
    'x = models.CharField(max_length=5)',
  );
  expect(
    written({
      M: { x: o2o('self', { unique: true, reverse_min: 1, api: 'nested', on_delete: 'PROTECT' }) },
    }).texts['app/models.py'],
  ).toContain('x = models.OneToOneField("self", on_delete=models.PROTECT)');
});

test('what Python cannot do without is assumed and said', () => {
  const given = { expression: code('F("id")'), output_field: code('models.IntegerField()') };
  const { texts, notes } = written({
    M: {
      a: ['GeneratedField', { ...given, db_persist: undefined }],
      b: ['GeneratedField', { ...given, db_persist: false }],
      c: fk('self', { on_delete: undefined }),
    },
  });
  expect(texts['app/models.py']?.match(/db_persist=\w+|on_delete=[\w.]+/g)).toEqual([
    'db_persist=True',
    'db_persist=False',
    'on_delete=models.CASCADE',
  ]);
  expect(notes).toEqual([
    'app.M.a: says nothing Django knows as db_persist; true is written.',
    'app.M.c: says nothing Django knows as on_delete; CASCADE is written.',
  ]);
});

test('a key names a class above it, a text below or in another app, the user by the setting', () => {
  const { texts } = written({
    'shop.B': {
      a: fk('A'),
      later: fk('C'),
      own: fk('self'),
      there: fk('blog.D'),
      user: fk('auth.User'),
      group: fk('auth.Group'),
    },
    'shop.A': {},
    'shop.C': { b: m2m('B') },
    'blog.D': {},
    'auth.User': external,
    'auth.Group': external,
  });
  const text = texts['shop/models.py'] ?? '';
  expect(text.match(/^class \w+/gm)).toEqual(['class A', 'class C', 'class B']);
  expect(text).toContain('b = models.ManyToManyField("B")');
  expect([...text.matchAll(/ForeignKey\(\s*([^,]+),/g)].map(([, to]) => to)).toEqual([
    'A',
    'C',
    '"self"',
    '"blog.D"',
    'settings.AUTH_USER_MODEL',
    '"auth.Group"',
  ]);
  expect(Object.keys(texts)).toEqual(['shop/models.py', 'blog/models.py']);
});

test('the model in the place of Django’s user is referred to by the setting', () => {
  const design = aDesign(
    'A',
    {
      'shop.Order': { buyer: fk('people.User'), seller: fk('auth.User', { related_name: '+' }) },
      'people.Team': { lead: fk('User') },
      'people.User': { sponsor: fk('self'), friend: fk('auth.User', { related_name: '+' }) },
      'auth.User': external,
    },
    { settings: { exports: { 'django.project': true } } },
  );
  const user = { model: modelIn(design, 'people.User').id };
  const { files } = djangoExporter.export(resolve(setSettings.run(design, { authUser: user })));
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  const targets = (path: string) =>
    [...text(path).matchAll(/ForeignKey\(\s*([^,]+),/g)].map(([, to]) => to);
  const setting = 'settings.AUTH_USER_MODEL';
  expect(targets('shop/models.py')).toEqual([setting, setting]);
  expect(targets('people/models.py').toSorted()).toEqual(['"self"', setting, setting]);
  expect(text('shop/models.py')).toContain('from django.conf import settings\n');
  expect(text('config/settings.py')).toContain('AUTH_USER_MODEL = "people.User"\n');
});

test('a target that is missing is named, if it could be one', () => {
  const { texts, notes } = written({
    M: { a: fk('self', { to: missing('shop.Gone') }), b: fk('self', { to: missing('x"; y') }) },
  });
  expect(texts['app/models.py']).toContain(
    'models.ForeignKey("shop.Gone", on_delete=models.CASCADE)',
  );
  expect(texts['app/models.py']).toContain(
    '# Cardinal: not written, for it names no model: b: to=x"; y',
  );
  expect(notes).toEqual(['app.M.b: is left out: not written, for it names no model.']);
});

describe('free code', () => {
  const models: Readonly<Record<string, GivenModel>> = {
    'shop.M': {
      a: ['TextField', { default: code('shop.defaults.make'), blank: true }],
      b: ['TextField', { default: code('make()') }],
      c: ['TextField', { default: code('lambda: timezone.now()') }],
      d: ['phonenumber_field.modelfields.PhoneNumberField', { region: 'DE' }],
      e: [
        'GeneratedField',
        { expression: code('RawText("1", [])'), output_field: code('models.TextField()') },
      ],
      f: ['TextField', { default: code('1; import os') }],
    },
  };

  test('is left out, said in a comment and in a note', () => {
    const { texts, notes } = written(models);
    expect(texts['shop/models.py']).toBe(`from django.db import models


class M(models.Model):
    # Cardinal: not written until accepted: default=shop.defaults.make
    a = models.TextField(blank=True)
    # Cardinal: not written until accepted: default=make()
    b = models.TextField()
    # Cardinal: not written until accepted: default=lambda: timezone.now()
    c = models.TextField()
    # Cardinal: not written until accepted: d = phonenumber_field.modelfields.PhoneNumberField
    # Cardinal: not written until accepted: e: expression=RawText("1", [])
    # Cardinal: not written, for it is no Python expression: default=1; import os
    f = models.TextField()
`);
    expect(notes).toHaveLength(6);
    expect(notes[0]).toBe('shop.M.a: default is not written until accepted.');
    expect(notes[4]).toBe('shop.M.e: is left out: not written until accepted.');
  });

  test('is SQL, too, by a name or by a class that is no field', () => {
    const name = 'x" int); DROP TABLE y; --';
    const { texts } = written({
      'shop.M': {
        a: ['TextField', { db_column: name }],
        b: ['TextField', { db_default: { nested: 'Func', options: { function: 'pg_sleep' } } }],
        c: ['Func', { function: 'pg_sleep' }],
        Meta: { db_table: name },
      },
    });
    expect(texts['shop/models.py']).toBe(`from django.db import models


class M(models.Model):
    # Cardinal: not written until accepted: db_column=${name}
    a = models.TextField()
    # Cardinal: not written until accepted: db_default=Func
    b = models.TextField()
    # Cardinal: not written until accepted: c = Func

    class Meta:
        # Cardinal: not written until accepted: db_table = ${name}
        pass
`);
  });

  test('is written once accepted, with its imports; what is no expression never is', () => {
    const { texts, notes } = written(models, { acceptedCode: true });
    expect(texts['shop/models.py']).toBe(`from django.db import models
from django.utils import timezone
from phonenumber_field.modelfields import PhoneNumberField

from shop.defaults import make


class M(models.Model):
    a = models.TextField(blank=True, default=make)
    b = models.TextField(default=make())
    c = models.TextField(default=lambda: timezone.now())
    d = PhoneNumberField(region="DE")
    e = models.GeneratedField(
        expression=RawText("1", []), output_field=models.TextField(), db_persist=True
    )
    # Cardinal: not written, for it is no Python expression: default=1; import os
    f = models.TextField()
`);
    expect(notes).toEqual([
      'shop.M.b: uses make, which is neither defined nor imported in the file.',
      'shop.M.e: uses RawText, which is neither defined nor imported in the file.',
      'shop.M.f: default is not written, for it is no Python expression.',
    ]);
  });
});

describe('names that Python cannot hold', () => {
  test('leave out the field, the model or the app, and say so', () => {
    const { texts, notes } = written({
      'shop.class': {},
      'shop.M': { 'x y': 'TextField', __debug__: 'TextField', ok: ['TextField', { 'a=1, b': 2 }] },
      '../../etc.M': {},
      '.M': {},
    });
    expect(Object.keys(texts)).toEqual(['shop/models.py']);
    expect(texts['shop/models.py']).toContain(`class M(models.Model):
    # Cardinal: not written, for its name is no Python name: x y
    # Cardinal: not written, for its name is no Python name: __debug__
    # Cardinal: not written, for it is no Python name: a=1, b=2
    ok = models.TextField()
`);
    expect(notes).toContain('shop.class is left out: its name is no Python name.');
    expect(notes).toContain('The app ../../etc is left out: its label is no Python name.');
  });
});

test('an unknown class is one of django.db.models', () => {
  expect(lineOf('VectorField', { size: 3 })).toBe('x = models.VectorField(size=3)');
  expect(
    lineOf('django.contrib.postgres.fields.ArrayField', { base_field: code('models.TextField()') }),
  ).toBe('x = ArrayField(base_field=models.TextField())');
  expect(lineOf('os.system', { command: 'true' })).toBe(
    '# Cardinal: not written until accepted: x = os.system',
  );
  expect(lineOf('x); y(', {})).toBe(
    '# Cardinal: not written, for its class is no Python name: x = x); y(',
  );
});

test('a model with nothing to say passes', () => {
  expect(written({ M: {} }).texts['app/models.py']).toBe(
    'from django.db import models\n\n\nclass M(models.Model):\n    pass\n',
  );
  expect(written({ M: { __doc__: 'Nothing.' } }).texts['app/models.py']).toMatch(
    /"""Nothing\."""\n$/,
  );
  expect(written({ M: { Meta: { indexes: code('f()') } } }).texts['app/models.py']).toMatch(
    /class Meta:\n        # Cardinal: [^\n]*\n        pass\n$/,
  );
});

test('a model that exists elsewhere is not written', () => {
  expect(written({ 'auth.User': external }).texts).toEqual({});
});

test('__str__ returns a text: the field itself when it always holds one', () => {
  const last = (field: readonly [string, Record<string, OptionValue>]) =>
    written({ M: { x: field, __str__: 'x' } })
      .texts['app/models.py']?.trimEnd()
      .split('\n')
      .at(-1)
      ?.trim();
  expect(last(['CharField', {}])).toBe('return self.x');
  expect(last(['CharField', { null: true }])).toBe('return str(self.x)');
  expect(last(['IntegerField', {}])).toBe('return str(self.x)');
  expect(last(['os.system', {}])).not.toContain('return');
});

test('one field alone comes with the enumeration of its choices', () => {
  const design = aDesign('A', {
    M: { x: ['CharField', { max_length: 5, choices: { a: 'First', b: 'Second' }, default: 'b' }] },
    'auth.User': { external: true, y: 'TextField' },
  });
  expect(fieldCode(resolve(design), fieldIn(design, 'M.x').id)).toBe(`class X(models.TextChoices):
    FIRST = "a", "First"
    SECOND = "b", "Second"


x = models.CharField(max_length=5, choices=X.choices, default=X.SECOND)`);
  expect(fieldCode(resolve(design), fieldIn(design, 'User.y').id)).toBe('');
});

test('the same design gives the same bytes', () => {
  const models: Readonly<Record<string, GivenModel>> = {
    M: { x: ['DecimalField', { default: number('1.50') }] },
  };
  expect(written(models)).toEqual(written(models));
});
