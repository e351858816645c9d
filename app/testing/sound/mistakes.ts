/** Mistakes that few names and odd options seldom lead to: one for each check, made in a sound design on purpose. */
import { code, fk, m2m } from '../builders.ts';
import type { GivenField, GivenModel } from '../builders.ts';
import type { Chance } from '../chance.ts';
import type { GivenOption } from '../optionsByName.ts';
import { user, userSaying } from './soundDesigns.ts';
import type { Body, Models } from './soundDesigns.ts';

/** Makes the mistake at one of these models, which has a table and a `title`-like field of the name given. */
type Mistake = (chance: Chance, models: Models, at: Spot) => Models;

/** A model of the design to spoil, and one of its fields. */
export interface Spot {
  readonly label: string;
  readonly field: string;
}

/** The models every sound design has, and a field of each. */
export const spots: readonly Spot[] = [
  { label: 'library.Book', field: 'title' },
  { label: 'people.Author', field: 'name' },
];

const withFields = (
  models: Models,
  { label }: Spot,
  fields: Readonly<Record<string, GivenField>>,
): Models => ({ ...models, [label]: { ...bodyOf(models, label), ...fields } });

const withMeta = (models: Models, { label }: Spot, name: string, value: GivenOption): Models => {
  const body = bodyOf(models, label);
  return { ...models, [label]: { ...body, Meta: { ...body.Meta, [name]: value } } };
};

function bodyOf(models: Models, label: string): Body {
  const body = models[label];
  if (typeof body !== 'object') throw new Error(`${label} is no model of its own`);
  return body;
}

/** Spoils the model itself by a field more. */
const field =
  (...choices: readonly GivenField[]): Mistake =>
  ({ oneOf }, models, at) =>
    withFields(models, at, { odd: oneOf(choices) });

/** The same by an option of `Meta`; `@f` in it stands for a field of the model, `@m` for the model in small letters. */
const meta =
  (name: string, ...choices: readonly GivenOption[]): Mistake =>
  ({ oneOf }, models, at) => {
    const value = oneOf(choices);
    return withMeta(models, at, name, named(value, at));
  };

const named = (value: GivenOption, { label, field: name }: Spot): GivenOption => {
  const model = label.replace(/^.*\./, '').toLowerCase();
  return JSON.parse(
    JSON.stringify(value).replaceAll('@f', name).replaceAll('@m', model),
  ) as GivenOption;
};

/** The same declaration in two models, or twice in one. */
const twice =
  (option: 'indexes' | 'constraints', text: string, inOne: boolean): Mistake =>
  (_, models, at) => {
    const one = (spot: Spot): string => text.replaceAll('@f', spot.field);
    if (inOne) return withMeta(models, at, option, code(`[${one(at)}, ${one(at)}]`));
    return spots.reduce(
      (next, spot) => withMeta(next, spot, option, code(`[${one(spot)}]`)),
      models,
    );
  };

/** A many-to-many through a model with these keys: `here` to its own model, `there` to the other. */
const through =
  (here: number, there: number, options: Readonly<Record<string, GivenOption>> = {}): Mistake =>
  (_, models, at) => {
    const other = there === 0 ? at : (spots.find(({ label }) => label !== at.label) ?? at);
    const keys = (count: number, to: string, name: string) =>
      Object.fromEntries(
        Array.from({ length: count }, (_key, n) => [`${name}_${n}`, fk(to, { related_name: '+' })]),
      );
    const link = `${at.label}Link`;
    const between: GivenModel = {
      ...keys(here, at.label, 'here'),
      ...keys(there, other.label, 'there'),
    };
    const odd = m2m(other.label, { through: link, related_name: '+', ...options });
    return withFields({ ...models, [link]: between }, at, { odd });
  };

/** A model of its own beside the others, which needs none of them. */
const beside =
  (...choices: readonly GivenModel[]): Mistake =>
  ({ oneOf }, models) => ({ ...models, 'library.Odd': oneOf(choices) });

/** A user of the project's own that says this of how it logs in. */
const asUser =
  (said: string): Mistake =>
  (_, models) => ({ ...models, [user]: userSaying(said) });

const generated = (type: string, options = {}): GivenField => [
  'GeneratedField',
  { expression: 'Value(1)', output_field: { nested: type, options }, db_persist: true },
];

const array = (type: string, options = {}): GivenField => [
  'ArrayField',
  { base_field: { nested: type, options } },
];

const generic = (keys: Readonly<Record<string, GivenField>>): GivenModel => ({
  ...keys,
  row: 'GenericForeignKey',
});
const toType = fk('contenttypes.ContentType', { related_name: '+' });

/** By the check each is to give. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'auth.C009': asUser('USERNAME_FIELD = "name"\n\ndef is_anonymous(self):\n    return False'),
  'auth.C010': asUser('USERNAME_FIELD = "name"\n\ndef is_authenticated(self):\n    return True'),
  'auth.E001': asUser('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = "email"'),
  'auth.E002': asUser('USERNAME_FIELD = "name"\nREQUIRED_FIELDS = ["email", "name"]'),
  'auth.E003': asUser('USERNAME_FIELD = "email"'),
  'auth.E005': meta('permissions', code('[("change_@m", "Can say so")]')),
  'auth.E006': meta('permissions', code('[("lend", "Can lend"), ("lend", "Can lend again")]')),
  'auth.E008': meta('permissions', code(`[("lend", "${'v'.repeat(256)}")]`)),
  'auth.E012': meta('permissions', code(`[("${'v'.repeat(101)}", "Can lend")]`)),
  'auth.E007': meta('verbose_name', 'v'.repeat(250)),
  'auth.E011': (_, models) => ({ ...models, [`library.${'Odd'.repeat(32)}`]: {} }),
  'contenttypes.E001': beside(generic({ content_type: toType })),
  'contenttypes.E002': beside(generic({ object_id: 'IntegerField' })),
  'contenttypes.E003': beside(generic({ content_type: 'TextField', object_id: 'IntegerField' })),
  'contenttypes.E004': beside(
    generic({ content_type: fk('auth.Group', { related_name: '+' }), object_id: 'IntegerField' }),
  ),
  'contenttypes.E005': (_, models) => ({ ...models, [`library.${'Odd'.repeat(34)}`]: {} }),
  'fields.E004': field(
    ['CharField', { choices: 'x' as GivenOption }],
    ['CharField', { choices: code('"x"') }],
  ),
  'fields.E005': field(
    ['CharField', { choices: ['ab', 'c'] as GivenOption }],
    ['BinaryField', { choices: { a: 'A' } }],
  ),
  'fields.E008': field(
    ['IntegerField', { default: 0, validators: code('[5]') }],
    ['TextField', { validators: code('["text"]') }],
  ),
  'fields.E100': beside({
    code: ['CharField', { primary_key: true, max_length: 5 }],
    number: ['AutoField', { primary_key: undefined }],
  }),
  'fields.E223': field(generated('DecimalField'), generated('CharField', { max_length: 0 })),
  'fields.E012': field(['IntegerField', { db_default: code('F("id")') }]),
  'fields.E900': field('django.db.models.IPAddressField'),
  'fields.E901': field(['django.db.models.CommaSeparatedIntegerField', { max_length: 9 }]),
  'fields.E903': field('django.db.models.NullBooleanField'),
  'fields.E904': field('django.contrib.postgres.fields.JSONField'),
  'fields.E905': field(['django.contrib.postgres.fields.CICharField', { max_length: 9 }]),
  'fields.E906': field('django.contrib.postgres.fields.CIEmailField'),
  'fields.E907': field('django.contrib.postgres.fields.CITextField'),
  'fields.W224': field(generated('IntegerField', { max_length: 5 })),
  'fields.E333': through(3, 0),
  'fields.E334': through(2, 1),
  'fields.E335': through(1, 2),
  'fields.E336': through(0, 1),
  'fields.E337': through(1, 1, { through_fields: ['here_0'] }),
  'fields.E338': through(1, 1, {
    through_fields: ['here_0', { missing: 'nowhere' }] as GivenOption,
  }),
  'fields.E339': through(1, 1, { through_fields: ['there_0', 'here_0'] }),
  'fields.E340': (_, models, at) =>
    withFields(models, at, {
      odd: m2m(at.label, { related_name: '+', db_table: 'links' }),
      odd_too: m2m(at.label, { related_name: '+', db_table: 'links' }),
    }),
  'models.E003': (chance, models, at) => {
    const before = through(1, 1)(chance, models, at);
    const odd = bodyOf(before, at.label)['odd'] as GivenField;
    return withFields(before, at, { odd_too: odd });
  },
  'models.E005': (_, models) => ({
    ...models,
    'library.OddA': { same: 'IntegerField' },
    'library.OddB': { same: 'IntegerField' },
    'library.Odd': { __bases__: ['library.OddA', 'library.OddB'] },
  }),
  'models.E007': (_, models, at) =>
    withFields(models, at, { odd: ['IntegerField', { default: 0, db_column: at.field }] }),
  'models.E010': meta('unique_together', 3, '@f', code('"@f"')),
  'models.E011': meta('unique_together', [['@f'], 3] as GivenOption),
  'models.E012': meta('unique_together', [['@f'], '@f'] as GivenOption),
  'models.E014': meta('ordering', '@f', code('"@f"')),
  'models.E017': beside({
    __bases__: ['library.Book'],
    extra: ['IntegerField', { default: 0 }],
    Meta: { proxy: true },
  }),
  'models.E016': beside({
    __bases__: ['library.Book'],
    Meta: { indexes: code('[models.Index(fields=["title"], name="odd")]') },
  }),
  'models.E021': (_, models) => ({
    ...models,
    'library.Odd': {
      book: fk('library.Book', { related_name: '+' }),
      Meta: { ordering: ['book'], order_with_respect_to: 'book' },
    },
  }),
  'models.E023': (_, models) => ({ ...models, 'library.Odd_': {} }),
  'models.E024': (_, models) => ({ ...models, 'library.Odd__One': {} }),
  'models.E025': ({ once }, models) => ({
    ...models,
    'library.Odd': {
      book: fk('library.Book', { related_name: '+' }),
      __code__: once(2) ? '' : '@property\ndef plain(self):\n    return 1',
    },
    'library.OddChild': {
      __bases__: ['library.Odd'],
      __code__: '@property\ndef book_id(self):\n    return 1',
    },
  }),
  'models.E026': (_, models, at) =>
    withFields(
      { ...models, 'library.Odd': { code: ['CharField', { primary_key: true, max_length: 5 }] } },
      at,
      {
        odd_id: ['IntegerField', { primary_key: true }],
        odd: ['IntegerField', { primary_key: true }],
      },
    ),
  'models.E028': (_, models) =>
    spots.reduce((next, spot) => withMeta(next, spot, 'db_table', 'same'), models),
  'models.E029': twice('indexes', 'models.Index(fields=["@f"], name="same")', true),
  'models.E030': twice('indexes', 'models.Index(fields=["@f"], name="same")', false),
  'models.E031': twice('constraints', 'models.UniqueConstraint(fields=["@f"], name="same")', true),
  'models.E032': twice('constraints', 'models.UniqueConstraint(fields=["@f"], name="same")', false),
  'models.E033': meta('indexes', code('[models.Index(fields=["@f"], name="_odd")]')),
  'models.E034': meta('indexes', code(`[models.Index(fields=["@f"], name="${'o'.repeat(31)}")]`)),
  'models.E041': beside({
    book: fk('library.Book', { related_name: '+' }),
    Meta: {
      constraints: code('[models.CheckConstraint(condition=Q(book__title="x"), name="odd")]'),
    },
  }),
  'models.W045': meta(
    'constraints',
    code('[models.CheckConstraint(condition=Q(@f=RawSQL("NULL", [])), name="raw")]'),
  ),
  'models.E048': beside({
    pk: ['CompositePrimaryKey', { fields: ['a', 'b'] }],
    a: 'IntegerField',
    b: 'IntegerField',
    Meta: { unique_together: [['pk', 'a']] },
  }),
  'postgres.E001': field(array('CharField', { max_length: 0 })),
  'postgres.E002': field(
    array('ForeignKey', { to: { missing: 'auth.Group' }, on_delete: 'CASCADE' }),
  ),
  'postgres.W004': field(array('IntegerField', { max_length: 5 })),
};
