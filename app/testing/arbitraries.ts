/**
 * Designs no one would make and no one may break: every field type, options of every shape, names of any characters,
 * references to nothing, two things of one name. For tests of what must hold for any design.
 */
import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type {
  App,
  Base,
  Design,
  Field,
  Model,
  Note,
  Position,
  RowBounds,
  Settings,
} from '../core/design/design.ts';
import { anyRows, HUES, MOST_ROWS } from '../core/design/design.ts';
import { fieldId, modelId, noteId } from '../core/design/ids.ts';
import { fieldTypes, findFieldType } from '../core/fieldTypes/catalogue.ts';
import { metaOptions } from '../core/fieldTypes/metaOptions.ts';
import type { Option, OptionKind } from '../core/fieldTypes/option.ts';
import { onDeleteValues } from '../core/fieldTypes/relationOptions.ts';
import type { Choice, FieldRef, Options, OptionValue } from '../core/fieldTypes/values.ts';

/** Any characters, halves of surrogate pairs among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

const nastyTexts = [
  '',
  ' ',
  '\n',
  'two\nlines\r\nand\ta tab',
  '"',
  "'",
  '`',
  '\\',
  '\\n',
  '\u0000',
  '\u202eright to left',
  '\ufeffmark',
  '\ud800',
  '日本語 und Grüße 🧑‍🚀',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  'toString',
  '-',
  '=',
  '#1',
  '?x',
  '&y',
  '[z]',
  '{}',
  ':raw "x"',
  'Meta.x',
  'true',
  'none',
  'NaN',
  '007',
  '1e5',
  '9.90',
  'a,b;c',
  'a.b',
  'self',
  'set_null',
  'x'.repeat(10_000),
];

/** A text that is usual, unusual, or neither text nor anything. */
export const anyText = (): Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('Used in URLs.', 'updated at', 'products', 'files/', 'draft', 'In progress'),
    fc.constantFrom(...nastyTexts),
    fc.string({ maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    anyUnits,
  );

const oftenOf = (usual: readonly string[]): Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: anyText() },
  );

// Few names, so that two things often share one, and fields are often called like models.
const anyModelName = oftenOf([
  'Category',
  'Product',
  'OrderItem',
  'Day',
  'category',
  'Protect',
  'self',
]);
const anyFieldName = oftenOf([
  'name',
  'category',
  'products',
  'order_item',
  'days',
  'parent',
  'created_at',
  'Meta',
]);
const anyAppLabel = oftenOf(['shop', 'auth', 'blog', 'hr']);

const anyNumber = fc.oneof(
  fc.integer({ min: -3, max: 300 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
);

const anyModelRef = fc.integer({ min: 1, max: 8 }).map((n) => ({ model: modelId(n) }));
const anyFieldRef: Arbitrary<FieldRef> = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.boolean())
  .map(([n, descending]) =>
    descending ? { field: fieldId(n), descending } : { field: fieldId(n) },
  );
const anyMissing = oftenOf([
  'auth.User',
  'shop.Product',
  'Product',
  'name',
  '-created_at',
  'a.b.c',
]).map((missing) => ({ missing }));
const anyCode = oftenOf([
  'dict',
  'uuid.uuid4',
  'Now()',
  'Q(active=True)',
  'F("a") * 2',
  '[1, 2]',
]).map((code) => ({ code }));
const anyNumberLiteral = oftenOf(['9.90', '9223372036854775807', '5', '1e3', '-0']).map(
  (number) => ({
    number,
  }),
);

const anyChoices = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof(oftenOf(['draft', 'in_progress', 'done']), fc.integer({ min: -9, max: 99 })),
        oftenOf(['Draft', 'In progress', 'Done']),
        fc.option(oftenOf(['DRAFT', 'DONE']), { nil: undefined }),
        fc.boolean(),
        fc.option(oftenOf(['Old', 'New']), { nil: undefined }),
      ),
      { maxLength: 4 },
    ),
    fc.option(oftenOf(['Status', 'Kind']), { nil: undefined }),
  )
  .map(([items, name]): OptionValue => {
    const choices = items.map(([value, label, member, isTranslated, group]): Choice => ({
      value,
      label,
      ...(member === undefined ? {} : { member }),
      ...(isTranslated ? { translated: true } : {}),
      ...(group === undefined ? {} : { group }),
    }));
    return name === undefined ? { choices } : { choices, name };
  });

const anyScalar: Arbitrary<OptionValue> = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  anyNumber,
  anyText(),
  anyNumberLiteral,
  anyCode,
  anyModelRef,
  anyFieldRef,
  anyMissing,
  anyChoices,
);

/** A field inside another, which may have one inside again. */
const anyNestedOf = (inner: Arbitrary<OptionValue>): Arbitrary<OptionValue> =>
  fc
    .tuple(
      oftenOf(['CharField', 'DecimalField', 'ArrayField', 'MoneyField', 'a.B']),
      fc.array(
        fc.tuple(
          oftenOf(['max_length', 'base_field', 'null', 'max_digits', 'decimal_places', 'self']),
          inner,
        ),
        { maxLength: 3 },
      ),
    )
    .map(([nested, options]) => ({
      nested,
      options: Object.fromEntries(options.filter(([name]) => name !== '__proto__')),
    }));

const anyNested = anyNestedOf(
  fc.oneof(fc.nat(30), anyScalar, anyNestedOf(fc.oneof(fc.nat(30), anyCode))),
);

/** Any value an option can hold, whatever the option. */
export const anyValue = (): Arbitrary<OptionValue> =>
  fc.oneof(
    { weight: 12, arbitrary: anyScalar },
    { weight: 1, arbitrary: anyNested },
    { weight: 2, arbitrary: fc.array(anyScalar, { maxLength: 3 }) },
    { weight: 2, arbitrary: fc.array(fc.array(anyScalar, { maxLength: 2 }), { maxLength: 2 }) },
  );

const anyField = fc.oneof(anyFieldRef, anyMissing);

const byKind: Readonly<Record<OptionKind, Arbitrary<OptionValue>>> = {
  flag: fc.boolean(),
  integer: fc.integer({ min: 0, max: 300 }),
  text: anyText(),
  literal: fc.oneof(fc.boolean(), anyNumber, anyText(), anyNumberLiteral, anyCode),
  choices: anyChoices,
  oneOf: fc.constantFrom('IPv4', 'nested', ...Object.keys(onDeleteValues)),
  code: anyCode,
  validators: fc.oneof(anyCode, fc.array(anyCode, { maxLength: 2 })),
  model: fc.oneof(anyModelRef, anyMissing),
  field: anyField,
  fields: fc.array(anyField, { minLength: 1, maxLength: 3 }),
  fieldLists: fc.array(fc.array(anyField, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 2,
  }),
  nested: anyNested,
};

/** Some of the options a catalogue knows, mostly as they should be, and some that no one knows. */
function anyOptions(known: Readonly<Record<string, Option>>): Arbitrary<Options> {
  const expected = Object.entries(known).map(([name, option]) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof({ weight: 9, arbitrary: byKind[option.kind] }, { weight: 1, arbitrary: anyValue() }),
    ),
  );
  const unexpected = fc.tuple(
    oftenOf(['future', 'protect', 'max_value', 'to', 'default', 'constructor']),
    anyValue(),
  );
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.oneof(...expected) }, unexpected), { maxLength: 5 })
    .map((entries) => Object.fromEntries(entries.filter(([name]) => name !== '__proto__')));
}

const required = (type: string): Arbitrary<Options> => {
  const needed = Object.entries(findFieldType(type)?.options ?? {}).filter(
    ([, option]) => option.required,
  );
  return fc
    .tuple(...needed.map(([, { kind }]) => byKind[kind]))
    .map((values) => Object.fromEntries(needed.map(([name], i) => [name, values[i] ?? null])));
};

type FieldShape = Omit<Field, 'id'>;

const fieldOf = (type: string): Arbitrary<FieldShape> =>
  fc
    .tuple(
      anyFieldName,
      fc.oneof({ weight: 4, arbitrary: required(type) }, fc.constant<Options>({})),
      anyOptions(findFieldType(type)?.options ?? metaOptions),
    )
    .map(([name, base, more]) => ({ name, type, options: { ...base, ...more } }));

const anyFieldShape: Arbitrary<FieldShape> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...fieldTypes.map(({ id }) => id)).chain(fieldOf) },
  { weight: 3, arbitrary: fc.constantFrom('ForeignKey', 'ManyToManyField').chain(fieldOf) },
  { weight: 1, arbitrary: oftenOf(['MoneyField', 'a.PointField', 'char', 'money']).chain(fieldOf) },
);

const anyPosition: Arbitrary<Position> = fc
  .tuple(
    ...[0, 1].map(() =>
      fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: -60, max: 200 }).map((n) => n * 20) },
        fc.double({ noNaN: true, min: -1e7, max: 1e7 }),
      ),
    ),
  )
  .map(([x = 0, y = 0]) => ({ x, y }));

const anyUnknownLine = oftenOf([
  ':enum Colour red',
  '  nested',
  '# a comment',
  ':note "x"',
  'name char',
]);

type ModelShape = Omit<Model, 'id' | 'fields' | 'display' | 'muted'> & {
  readonly fields: readonly FieldShape[];
  readonly quiet: readonly { readonly rule: string; readonly of: number }[];
  readonly shown: number;
};

const anyBases: Arbitrary<readonly Base[]> = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 8 }).map((n) => ({ model: modelId(n) })),
    anyText().map((missing) => ({ missing })),
    anyText().map((code) => ({ code })),
  ),
  { maxLength: 2 },
);

const anyCount: Arbitrary<number> = fc.oneof(fc.nat({ max: 7 }), fc.nat({ max: MOST_ROWS }));

const anyRowBounds: Arbitrary<RowBounds> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(anyRows) },
  fc.record({ min: anyCount, max: fc.option(anyCount) }, { noNullPrototype: true }),
);

const anyModelShape: Arbitrary<ModelShape> = fc.record({
  name: anyModelName,
  app: anyAppLabel,
  position: anyPosition,
  external: fc.boolean(),
  fields: fc.array(anyFieldShape, { maxLength: 6 }),
  bases: anyBases,
  meta: anyOptions(metaOptions),
  metaBases: anyBases,
  managers: fc.array(
    fc.record({ name: anyFieldName, code: anyText() }, { noNullPrototype: true }),
    { maxLength: 2 },
  ),
  rows: anyRowBounds,
  code: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, anyText()),
  note: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, anyText()),
  unknown: fc.array(anyUnknownLine, { maxLength: 2 }),
  shown: fc.integer({ min: -4, max: 5 }),
  quiet: fc.array(
    fc.record({ rule: oftenOf(['two-routes', 'forced-end']), of: fc.integer({ min: -1, max: 5 }) }),
    { maxLength: 2 },
  ),
});

const anySettings: Arbitrary<Omit<Settings, 'authUser'>> = fc.record({
  defaultAutoField: fc.constantFrom('BigAutoField', 'AutoField', 'SmallAutoField'),
  database: fc.constantFrom('sqlite', 'postgresql', 'mysql'),
  exports: fc.dictionary(
    oftenOf(['django.quotes', 'django.line_length', 'typescript.zod', 'toString.x']),
    fc.oneof(fc.boolean(), fc.double({ noNaN: true }), fc.integer(), oftenOf(['single', '100'])),
    { maxKeys: 3 },
  ),
});

/** Any design, realistic in parts and hostile in others. Ids are unique, as commands keep them; nothing else is sure. */
export function anyDesign(): Arbitrary<Design> {
  return fc
    .record({
      name: anyText(),
      settings: anySettings,
      user: fc.integer({ min: -4, max: 7 }),
      apps: fc.uniqueArray(
        fc.record<App>({
          label: anyAppLabel,
          hue: fc.integer({ min: 0, max: HUES - 1 }),
          code: anyText().map((code) => code.replace(/^\n+/, '')),
        }),
        { maxLength: 3, selector: ({ label }) => label },
      ),
      models: fc.array(anyModelShape, { maxLength: 7 }),
      notes: fc.array(fc.record({ text: anyText(), position: anyPosition }), { maxLength: 2 }),
      unknown: fc.array(anyUnknownLine, { maxLength: 2 }),
    })
    .map(({ name, settings, user, apps, models, notes, unknown }) => {
      let nextField = 1;
      const built = models.map(({ shown, quiet, ...model }, i): Model => {
        const fields = model.fields.map((field): Field => ({ id: fieldId(nextField++), ...field }));
        const muted = quiet.map(({ rule, of }) => ({ rule, field: fields[of]?.id ?? null }));
        return { ...model, id: modelId(i + 1), fields, display: fields[shown]?.id ?? null, muted };
      });
      return {
        name,
        settings: { ...settings, authUser: anyUser(user, built) },
        apps,
        models: built,
        notes: notes.map((note, i): Note => ({ id: noteId(i + 1), ...note })),
        unknown,
        nextId: nextField + models.length + notes.length,
      };
    });
}

/** A model of the list, by its place; beyond the list one that is missing, before it none. */
function anyUser(at: number, models: readonly Model[]): Settings['authUser'] {
  if (at < -1) return null;
  const model = models[at];
  return model ? { model: model.id } : { missing: at < 0 ? 'auth.User' : 'accounts.User' };
}
