/** Values for options, by what each option is: most make sense. */
import fc from 'fast-check';
import type { Design, Field, Model } from '../core/design/design.ts';
import type { FieldType, ValueKind } from '../core/fieldTypes/fieldType.ts';
import type { Option } from '../core/fieldTypes/option.ts';
import type { OptionValue } from '../core/fieldTypes/values.ts';
import { isModelRef, sameValue } from '../core/fieldTypes/values.ts';

/** An option before it is known which models and fields there are: numbers stand for them, counted round. */
export type Value = (
  design: Design,
  owner: Model,
  before: Field['options'],
) => OptionValue | undefined;

const word = fc.constantFrom(
  'a',
  'draft',
  'Draft',
  'in review',
  '2nd',
  'None',
  'x'.repeat(30),
  'ü',
  '漢字',
);
const nasty = fc.constantFrom(
  '"',
  "'",
  '"""',
  '\\',
  'a\nb',
  '\u202e',
  '\u0000',
  `it's "so"`,
  '# noqa',
  '%s %(class)s',
);
export const texts = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: nasty },
  fc.string(),
);

const exactly =
  (value: OptionValue): Value =>
  () =>
    value;
const plain = (arbitrary: fc.Arbitrary<OptionValue>): fc.Arbitrary<Value> => arbitrary.map(exactly);
const code = (...codes: readonly string[]): fc.Arbitrary<OptionValue> =>
  fc.constantFrom(...codes).map((text) => ({ code: text }));

/** Values that fit a field of this kind. */
const literals: Readonly<Record<ValueKind, fc.Arbitrary<OptionValue>>> = {
  text: fc.oneof(texts, code('str')),
  integer: fc.integer({ min: 0, max: 1000 }),
  bigInteger: fc.constantFrom<OptionValue>(0, 5, { number: '9223372036854775807' }),
  decimal: fc.constantFrom<OptionValue>(0, 1, { number: '0.5' }, { code: "Decimal('1.50')" }),
  float: fc.constantFrom<OptionValue>(0, 0.5, 1e-7),
  boolean: fc.boolean(),
  date: fc.oneof(fc.constant('2024-02-29'), code('date.today', 'datetime.date.today')),
  time: fc.constantFrom('12:30', '23:59:59.5'),
  datetime: fc.oneof(fc.constant('2024-02-29T12:30:00Z'), code('timezone.now')),
  duration: fc.oneof(fc.constantFrom('1 02:00:00', 'PT5M'), code('timedelta(days=1)')),
  uuid: fc.oneof(fc.constant('6f1c3d1e-8a57-4b5e-9f2d-0c9a1b2c3d4e'), code('uuid.uuid4')),
  json: fc.oneof<fc.Arbitrary<OptionValue>[]>(code('dict', 'list'), fc.constant([]), texts),
  binary: texts,
  file: texts,
  array: fc.oneof(code('list'), fc.constant([])),
  textMap: code('dict'),
  range: fc.constant(null),
  searchVector: fc.constant(null),
  ipAddress: fc.constant('192.0.2.1'),
  generated: fc.constant(0),
  tuple: fc.constant(0),
  generic: fc.constant(0),
  relation: fc.oneof(fc.constantFrom<OptionValue>(0, 1, '2024-02-29'), texts),
};

const codes: Readonly<Record<string, fc.Arbitrary<OptionValue>>> = {
  validators: code(
    '[MinLengthValidator(1)]',
    '[validate_slug]',
    '[RegexValidator(r"^\\w+$", message=_("No."))]',
    '[]',
  ),
  error_messages: code('{"blank": "Say it."}', "{'unique': _('Taken'), 'null': 'No'}"),
  limit_choices_to: code(
    '{"pk__gt": 0}',
    'Q(pk__gt=0) | ~Q(pk=5)',
    '{"pk__in": [1, 2, 3], "pk__lt": 100000000000000000000000000000}',
  ),
  expression: code('Value(1)', 'Coalesce(Value(1), Value(2)) + Value(3)'),
  encoder: code('DjangoJSONEncoder'),
  indexes: code(
    '[]',
    '()',
    '[models.Index(fields=["id"])]',
    '[models.Index(fields=["-title", "owner"], name="by_title")]',
  ),
  constraints: code(
    '[models.UniqueConstraint(fields=["slug"], name="%(app_label)s_%(class)s_once")]',
    '[models.CheckConstraint(condition=Q(pk__isnull=False), name="%(app_label)s_%(class)s_has_key")]',
    '[]',
  ),
  permissions: code(
    '[("can_do", "Can do")]',
    '(("can_do_this_and_more_of_it", "Can do this and more of it, much more"),)',
  ),
};

const nested: Readonly<Record<string, readonly OptionValue[]>> = {
  output_field: [
    { code: 'models.IntegerField()' },
    { nested: 'BigIntegerField', options: {} },
    { nested: 'DecimalField', options: { max_digits: 5, decimal_places: 2 } },
  ],
  base_field: [
    { code: 'models.IntegerField()' },
    { nested: 'CharField', options: { max_length: 5, blank: true } },
    {
      nested: 'ArrayField',
      options: { base_field: { nested: 'DateField', options: {} }, size: 3 },
    },
  ],
};

/** A value for an option, by its kind. */
export function valueFor(
  name: string,
  option: Option,
  type: FieldType | undefined,
): fc.Arbitrary<Value> {
  switch (option.kind) {
    case 'flag':
      return plain(fc.boolean());
    case 'integer':
      return plain(fc.integer({ min: option.min ?? 0, max: 40 }));
    case 'text':
      return plain(textFor(name));
    case 'literal':
      return plain(literals[type?.value ?? 'text']);
    case 'choices':
      return plain(choicesFor(type?.value ?? 'text'));
    case 'oneOf':
      return plain(fc.constantFrom(...Object.keys(option.values ?? {})));
    case 'code':
    case 'validators':
      return plain(codes[name] ?? fc.constant(null)).map((value) =>
        codes[name] ? value : () => undefined,
      );
    case 'model':
      return fc.nat(20).map((n): Value => ({ models }) => {
        const target = models[n % Math.max(1, models.length)];
        return target && { model: target.id };
      });
    case 'field':
      return fieldOf(option);
    case 'fields':
      return fc.array(fieldOf(option), { maxLength: 3 }).map(listed);
    case 'fieldLists':
      return fc
        .array(fc.array(fieldOf(option), { maxLength: 3 }).map(listed), { maxLength: 2 })
        .map(listed);
    case 'nested':
      return plain(fc.constantFrom(...(nested[name] ?? [])));
  }
}

/** The values that came to something, each once. */
const listed =
  (values: readonly Value[]): Value =>
  (design, owner, before) => {
    const all = values.map((value) => value(design, owner, before));
    const found = all.filter(
      (value, i) => value !== undefined && all.findIndex((one) => sameValue(one, value)) === i,
    );
    return found.flatMap((value) => (value === undefined ? [] : [value]));
  };

/** A field of the owner, of the target or of the through model. */
const fieldOf = (option: Option): fc.Arbitrary<Value> =>
  fc.nat(20).map((n): Value => (design, owner, before) => {
    const of = before[option.of === 'target' ? 'to' : 'through'];
    const model =
      option.of === 'owner'
        ? owner
        : design.models.find((one) => isModelRef(of) && one.id === of.model);
    const field = model?.fields[n % Math.max(1, model.fields.length)];
    return field && { field: field.id };
  });

function textFor(name: string): fc.Arbitrary<string> {
  if (name === 'related_name' || name === 'related_query_name' || name === 'default_related_name') {
    return fc.oneof(
      fc.nat(999).map((n) => `related_${n}`),
      fc.constantFrom(
        name === 'related_query_name' ? 'back' : '+',
        '%(class)s_back',
        '%(app_label)s_x',
      ),
    );
  }
  if (/^db_(table|column)$/.test(name)) return fc.nat(999).map((n) => `named_${n}`);
  if (name === 'db_collation') return fc.constant('nocase');
  if (name === 'db_tablespace') return fc.constant('space');
  if (name === 'swappable') return fc.constantFrom('a', 'shop.Item');
  if (name === 'upload_to') return fc.constantFrom('files/', 'a/%Y/');
  if (name === 'path') return fc.constantFrom('/tmp', '');
  return texts;
}

const choicesFor = (kind: ValueKind): fc.Arbitrary<OptionValue> => {
  const values: fc.Arbitrary<string | number> =
    kind === 'integer' || kind === 'bigInteger'
      ? fc.integer({ min: -2, max: 20 })
      : kind === 'text'
        ? word
        : fc.constant('');
  return fc
    .uniqueArray(fc.record({ value: values, label: texts }), {
      minLength: 1,
      maxLength: 6,
      selector: (one) => one.value,
    })
    .map((choices) => ({ choices }));
};

/** Some of these options, the required ones always, each with a value. */
export const optionsOf = (
  known: Readonly<Record<string, Option>>,
  type: FieldType | undefined,
): fc.Arbitrary<Readonly<Record<string, Value>>> => {
  const names = Object.keys(known);
  const required = names.filter((name) => known[name]?.required);
  return fc.subarray(names, { maxLength: Math.min(4, names.length) }).chain((chosen) =>
    fc.record(
      Object.fromEntries(
        [...new Set([...required, ...chosen])].flatMap((name) => {
          const option = known[name];
          return option ? [[name, valueFor(name, option, type)] as const] : [];
        }),
      ),
    ),
  );
};
