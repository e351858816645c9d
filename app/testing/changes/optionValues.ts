/** Values for options of fields and of `Meta`, as they matter to rules. */
import fc from 'fast-check';
import type { Field, Model } from '../../core/design/design.ts';
import type { FieldType } from '../../core/fieldTypes/fieldType.ts';
import type { Option } from '../../core/fieldTypes/option.ts';
import type { OptionValue } from '../../core/fieldTypes/values.ts';
import { brokenConstraints, brokenIndexes, declarationText } from '../declarationTexts.ts';
import { soundConstraints, soundIndexes } from '../declarationTexts.ts';
import { valueFor } from '../plausibleValues.ts';
import type { Value } from '../plausibleValues.ts';
import { anyFieldName, anyTableName } from './anyName.ts';
import { fieldsIn, modelAt, nth, pick } from './anyOf.ts';

const code = (...codes: readonly string[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...codes).map((text) => () => ({ code: text }));

/** Declarations over the model's own fields, whose names few others or many have. */
const declarations = (texts: readonly string[]): fc.Arbitrary<Value> =>
  fc
    .array(fc.record({ text: fc.constantFrom(...texts), a: nth, b: nth, n: fc.nat(5) }), {
      minLength: 1,
      maxLength: 2,
    })
    .map((items): Value => (_, { fields }) => {
      const name = (n: number): string => pick(fields, n)?.name ?? 'id';
      const all = items.map(({ text, a, b, n }) =>
        declarationText(text, { a: name(a), b: name(b), n: `named_${n}` }),
      );
      return { code: `[${all.join(', ')}]` };
    });

/** The name of a field, and of what lies behind one: `author`, `-author__title`. */
const paths = fc.array(anyFieldName, { minLength: 1, maxLength: 2 }).chain((parts) =>
  fc.boolean().map((descending): Value => (design) => ({
    missing: (descending ? '-' : '') + parts.map((part) => part(design)).join('__'),
  })),
);

/** A field that is there, of this model or of any. */
const someField = fc.tuple(nth, fc.boolean()).map(([n, isOwn]): Value => (design, owner) => {
  const field = pick(isOwn ? owner.fields : fieldsIn(design), n);
  return field && { field: field.id };
});

const listOf = (values: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.array(values, { minLength: 1, maxLength: 3 }).map(
    (all): Value =>
      (design, owner, before) =>
        all.flatMap((value) => value(design, owner, before) ?? []),
  );

const fieldOrPath = fc.oneof(someField, paths);
const listed = listOf(fieldOrPath);

const byName: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  constraints: declarations([...soundConstraints, ...brokenConstraints]),
  indexes: declarations([...soundIndexes, ...brokenIndexes]),
  permissions: code(
    '[("add_author", "Add"), ("see", "See")]',
    '[("see", "See"), ("see", "See it")]',
    `[("${'long'.repeat(30)}", "Long")]`,
  ),
  default_permissions: code('[]', '("add", "see")', '["view"]'),
  required_db_features: code('["supports_comments"]', '["supports_partial_indexes"]', '[]'),
  required_db_vendor: fc.constantFrom('sqlite', 'postgresql', 'oracle').map((name) => () => name),
  swappable: fc.constantFrom('AUTH_USER_MODEL', 'a.Other').map((name) => () => name),
  base_manager_name: fc.constantFrom('objects', 'published', 'id').map((name) => () => name),
  default_manager_name: fc.constantFrom('objects', 'published', 'id').map((name) => () => name),
  db_table: anyTableName,
};

/** A value for the option by what it is. */
function fitting(name: string, option: Option, type: FieldType | undefined): fc.Arbitrary<Value> {
  const known = byName[name];
  if (known) return known;
  const usual = valueFor(name, option, type);
  switch (option.kind) {
    case 'text':
      return fc.oneof(usual, anyFieldName);
    case 'model':
      return nth.map((n): Value => (design) => {
        const model = modelAt(n)(design);
        return model && { model: model.id };
      });
    case 'field':
      return fc.oneof(usual, fieldOrPath);
    case 'fields':
      return fc.oneof(usual, listed);
    case 'fieldLists':
      return fc.oneof(usual, listOf(listed));
    default:
      return usual;
  }
}

/** What another model or field says of the same option. */
const borrowed = (
  name: string,
  of: (models: readonly Model[]) => readonly Field['options'][],
): fc.Arbitrary<Value> =>
  nth.map(
    (n): Value =>
      ({ models }) =>
        pick(
          of(models).filter((options) => Object.hasOwn(options, name)),
          n,
        )?.[name],
  );

const anOption = (
  known: Readonly<Record<string, Option>>,
  type: FieldType | undefined,
  elsewhere: (models: readonly Model[]) => readonly Field['options'][],
  values: fc.Arbitrary<OptionValue>,
): fc.Arbitrary<readonly [name: string, value: Value]> =>
  fc.constantFrom(...Object.entries(known)).chain(([name, option]) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 4, arbitrary: fitting(name, option, type) },
        { weight: 2, arbitrary: borrowed(name, elsewhere) },
        {
          weight: 1,
          arbitrary: values.map(
            (value): Value =>
              () =>
                value,
          ),
        },
        { weight: 1, arbitrary: fc.constant<Value>(() => undefined) },
      ),
    ),
  );

/** An option of `Meta` with a value: one that fits, one of another model, one of `values`, or none. */
export const metaOptionFrom = (
  known: Readonly<Record<string, Option>>,
  values: fc.Arbitrary<OptionValue>,
) => anOption(known, undefined, (models) => models.map(({ meta }) => meta), values);

/** An option of a field of the class with a value: one that fits, one of another field, one of `values`, or none. */
export const fieldOptionFrom = (type: FieldType, values: fc.Arbitrary<OptionValue>) =>
  anOption(
    type.options,
    type,
    (models) => models.flatMap(({ fields }) => fields.map(({ options }) => options)),
    values,
  );
