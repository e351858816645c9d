/** Random designs of every field class and option: names are legal, values often make sense, most have some error. */
import fc from 'fast-check';
import { addField, setOptions } from '../core/commands/fields.ts';
import {
  addModel,
  setDisplay,
  setExternal,
  setMeta,
  setModelNote,
} from '../core/commands/models.ts';
import type { Design, Field, Model } from '../core/design/design.ts';
import { emptyDesign } from '../core/design/design.ts';
import { isRelation } from '../core/design/relation.ts';
import { fieldTypes, findFieldType } from '../core/fieldTypes/catalogue.ts';
import { initialOptions } from '../core/fieldTypes/fieldType.ts';
import type { FieldType, ValueKind } from '../core/fieldTypes/fieldType.ts';
import { metaOptions } from '../core/fieldTypes/metaOptions.ts';
import type { Option } from '../core/fieldTypes/option.ts';
import type { OptionValue } from '../core/fieldTypes/values.ts';
import { isCode, isList, isModelRef, sameValue } from '../core/fieldTypes/values.ts';

/** An option before it is known which models and fields there are: numbers stand for them, counted round. */
type Value = (design: Design, owner: Model, before: Field['options']) => OptionValue | undefined;

interface RandomField {
  readonly name: string;
  readonly type: string;
  readonly options: Readonly<Record<string, Value>>;
}
interface RandomModel {
  readonly app: string;
  readonly name: string;
  readonly external: boolean;
  readonly note: string;
  readonly display: number;
  readonly fields: readonly RandomField[];
  readonly meta: Readonly<Record<string, Value>>;
}

const apps = ['shop', 'blog', 'accounts'];
const modelNames =
  'Product Category Order OrderLine Post Comment Tag Person Profile Status Decimal Q Value Index Item Box Größe'.split(
    ' ',
  );
const fieldNames = (
  'name title slug price status kind parent owner category tags notes created updated date time datetime timezone uuid ' +
  'models settings list dict count size user code email data file image Status größe a_rather_long_name_for_a_field ' +
  'description published_at is_active weight'
).split(' ');

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
const texts = fc.oneof(
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
  ipAddress: fc.constant('192.0.2.1'),
  generated: fc.constant(0),
  tuple: fc.constant(0),
  relation: fc.constant(1),
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
  output_field: code('models.IntegerField()', 'models.BigIntegerField()'),
  encoder: code('DjangoJSONEncoder'),
  indexes: code('[]', '()'),
  constraints: code(
    '[models.CheckConstraint(condition=Q(pk__isnull=False), name="%(app_label)s_%(class)s_has_key")]',
    '[]',
  ),
  permissions: code(
    '[("can_do", "Can do")]',
    '(("can_do_this_and_more_of_it", "Can do this and more of it, much more"),)',
  ),
};

/** What a database can have as a default: it can neither call Python nor hold the character 0. */
const isForDatabase = (value: OptionValue): boolean =>
  !isCode(value) && !isList(value) && !(typeof value === 'string' && value.includes('\u0000'));

/** A value for an option, by its kind. */
function valueFor(name: string, option: Option, type: FieldType | undefined): fc.Arbitrary<Value> {
  switch (option.kind) {
    case 'flag':
      return plain(fc.boolean());
    case 'integer':
      return plain(fc.integer({ min: option.min ?? 0, max: 40 }));
    case 'text':
      return plain(textFor(name));
    case 'literal': {
      const values = literals[type?.value ?? 'text'];
      return plain(name === 'db_default' ? values.filter(isForDatabase) : values);
    }
    case 'choices':
      return plain(choicesFor(type?.value ?? 'text'));
    case 'oneOf':
      return plain(fc.constantFrom(...Object.keys(option.values ?? {})));
    case 'code':
      return plain(codes[name] ?? fc.constant(null)).map((value) =>
        codes[name] ? value : () => undefined,
      );
    case 'model':
      return fc.nat(20).map((n): Value => ({ models }, owner) => {
        // A model links others through a third that is written out, or Django refuses in ways the rules leave to it.
        const there =
          name === 'through' ? models.filter((one) => one !== owner && !one.external) : models;
        const target = there[n % Math.max(1, there.length)];
        return target && { model: target.id };
      });
    case 'field':
      return fieldOf(option);
    case 'fields':
      return fc.array(fieldOf(option), { minLength: 1, maxLength: 3 }).map(listed());
    case 'fieldLists':
      // A field that is unique by a list of its own is none a key can point at.
      return fc
        .array(fc.array(fieldOf(option), { minLength: 2, maxLength: 3 }).map(listed(2)), {
          minLength: 1,
          maxLength: 2,
        })
        .map(listed());
  }
}

/** The values that came to something, each once; nothing when they are too few. */
const listed =
  (least = 1) =>
  (values: readonly Value[]): Value =>
  (design, owner, before) => {
    const all = values.map((value) => value(design, owner, before));
    const found = all.filter(
      (value, i) => value !== undefined && all.findIndex((one) => sameValue(one, value)) === i,
    );
    const present = found.flatMap((value) => (value === undefined ? [] : [value]));
    return present.length >= least ? present : undefined;
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
    // A key that stores another key can go round in a circle, of fields or of apps, that Django finds no way out of.
    if (!field || (option.of === 'target' && isRelation(field))) return undefined;
    return { field: field.id };
  });

function textFor(name: string): fc.Arbitrary<string> {
  if (name === 'related_name' || name === 'related_query_name' || name === 'default_related_name') {
    return fc.oneof(
      fc.nat(999).map((n) => `related_${n}`),
      fc.constantFrom(name === 'related_name' ? '+' : 'back', '%(class)s_back', '%(app_label)s_x'),
    );
  }
  if (/^db_(table|column)$/.test(name)) return fc.nat(999).map((n) => `named_${n}`);
  if (name === 'db_collation') return fc.constant('nocase');
  if (name === 'db_tablespace') return fc.constant('space');
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

/** What Django takes and then stumbles over, whatever is said: no rule speaks of it, since nobody says it. */
const leftOut = (name: string, type: FieldType | undefined): boolean =>
  name === 'parent_link' ||
  (name === 'primary_key' && type?.value === 'generated') ||
  name === 'unpack_ipv4' ||
  (name === 'choices' && type?.value === 'binary') ||
  (/^(db_)?default$/.test(name) && type?.value === 'relation');

const optionsOf = (
  known: Readonly<Record<string, Option>>,
  type: FieldType | undefined,
): fc.Arbitrary<Readonly<Record<string, Value>>> => {
  const names = Object.keys(known).filter((name) => !leftOut(name, type));
  const required = names.filter((name) => known[name]?.required);
  return fc.subarray(names, { maxLength: 4 }).chain((chosen) =>
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

const relationTypes = ['ForeignKey', 'OneToOneField', 'ManyToManyField'];
const types = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fieldTypes.map((type) => type.id)) },
  { weight: 1, arbitrary: fc.constantFrom(...relationTypes) },
);

const randomField: fc.Arbitrary<RandomField> = types.chain((type) =>
  fc.record({
    name: fc.constantFrom(...fieldNames),
    type: fc.constant(type),
    options: optionsOf(findFieldType(type)?.options ?? {}, findFieldType(type)),
  }),
);

const randomModel: fc.Arbitrary<RandomModel> = fc.record({
  app: fc.constantFrom(...apps),
  name: fc.constantFrom(...modelNames),
  external: fc.constant(false),
  note: fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    texts,
    fc.constant('First.\n\n  Then\n  more.'),
  ),
  display: fc.nat(10),
  fields: fc.uniqueArray(randomField, { maxLength: 7, selector: (field) => field.name }),
  meta: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, optionsOf(metaOptions, undefined)),
});

const user: RandomModel = {
  app: 'auth',
  name: 'User',
  external: true,
  note: '',
  display: 0,
  fields: [],
  meta: {},
};

/** A design of up to seven models in three apps. */
export const plausibleDesign = (): fc.Arbitrary<Design> =>
  fc
    .record({
      models: fc.uniqueArray(randomModel, {
        minLength: 1,
        maxLength: 7,
        selector: (model) => `${model.app}.${model.name}`,
      }),
      withUser: fc.boolean(),
    })
    .map(({ models, withUser }) => built(withUser ? [...models, user] : models));

function built(models: readonly RandomModel[]): Design {
  let design = emptyDesign('Random');
  for (const { app, name, external, note } of models) {
    design = addModel.run(design, { app, name, position: { x: 0, y: 0 } });
    const id = design.models.at(-1)?.id;
    if (id === undefined) continue;
    if (external) design = setExternal.run(design, { model: id, external });
    design = setModelNote.run(design, { model: id, note });
  }
  for (const [n, { fields }] of models.entries()) {
    const model = design.models[n];
    if (!model) continue;
    for (const { name, type } of fields) {
      design = addField.run(design, { model: model.id, name, type, options: {} });
    }
  }
  for (const [n, { fields, meta, display }] of models.entries()) {
    design = withOptions(design, n, fields);
    const model = design.models[n];
    if (!model) continue;
    for (const [option, value] of Object.entries(meta)) {
      design = setMeta.run(design, { model: model.id, option, value: value(design, model, {}) });
    }
    const shown = model.fields[display];
    if (shown) design = setDisplay.run(design, { model: model.id, field: shown.id });
  }
  return design;
}

function withOptions(design: Design, n: number, fields: readonly RandomField[]): Design {
  let next = design;
  for (const [i, { type, options }] of fields.entries()) {
    const model = next.models[n];
    const field = model?.fields[i];
    const known = findFieldType(type);
    if (!model || !field || !known) continue;
    const chosen: Record<string, OptionValue | undefined> = { ...initialOptions(known) };
    const stated = (): Field['options'] =>
      Object.fromEntries(
        Object.entries(chosen).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      );
    // The catalogue's order: targets come before what is chosen from their fields.
    for (const name of Object.keys(known.options)) {
      const value = options[name];
      if (value) chosen[name] = value(next, model, stated());
    }
    next = setOptions.run(next, { field: field.id, options: chosen });
  }
  return next;
}
