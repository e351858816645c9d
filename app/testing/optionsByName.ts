import type { Design, Field, Model } from '../core/design/design.ts';
import { modelLabel } from '../core/design/queries.ts';
import { metaOptions } from '../core/fieldTypes/metaOptions.ts';
import type { Option } from '../core/fieldTypes/option.ts';
import { isModelRef } from '../core/fieldTypes/values.ts';
import type {
  Choice,
  Code,
  Missing,
  ModelRef,
  NumberLiteral,
  OptionValue,
} from '../core/fieldTypes/values.ts';

/** A Python expression, where a text would be taken for a value. */
export const code = (text: string): Code => ({ code: text });
/** A number as Python writes it: `9.90`. */
export const number = (text: string): NumberLiteral => ({ number: text });
/** A model or field that is named and not there. */
export const missing = (name: string): Missing => ({ missing: name });

/** What a test may write for an option: names for models and fields, a record for choices, text for Python code. */
export type GivenOption =
  | OptionValue
  | undefined
  | Readonly<Record<string, string>>
  | readonly (readonly [string | number, string, string?])[];
export type GivenOptions = Readonly<Record<string, GivenOption>>;

/** The options with names turned into references, by what each option is. `undefined` takes an option away. */
export function optionsFrom(
  design: Design,
  owner: Model,
  given: GivenOptions,
  known: Readonly<Record<string, Option>> = metaOptions,
): Record<string, OptionValue | undefined> {
  const result: Record<string, OptionValue | undefined> = {};
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    result[name] =
      value === undefined ? undefined : valueFrom(design, owner, option, value, result);
  }
  return result;
}

function valueFrom(
  design: Design,
  owner: Model,
  option: Option | undefined,
  value: Exclude<GivenOption, undefined>,
  before: Record<string, OptionValue | undefined>,
): OptionValue {
  switch (option?.kind) {
    case 'model':
      return typeof value === 'string' ? modelFrom(design, owner, value) : plain(value);
    case 'field':
    case 'fields':
    case 'fieldLists': {
      const at =
        option.of === 'owner' ? undefined : before[option.of === 'target' ? 'to' : 'through'];
      const other = isModelRef(at)
        ? design.models.find((model) => model.id === at.model)
        : undefined;
      return fieldsFrom(design, other ?? owner, value);
    }
    case 'code':
    case 'validators':
    case 'nested':
      return typeof value === 'string' ? { code: value } : plain(value);
    case 'choices':
      return choicesFrom(value);
    default:
      return plain(value);
  }
}

const plain = (value: Exclude<GivenOption, undefined>): OptionValue => value as OptionValue;

/** A model by its name, as relations of `owner` name it. */
export function modelFrom(design: Design, owner: Model, name: string): ModelRef {
  if (name === 'self') return { model: owner.id };
  const label = name.includes('.') ? name : `${owner.app}.${name}`;
  const found = design.models.find((model) => modelLabel(model) === label);
  if (found) return { model: found.id };
  const there = design.models.map(modelLabel).join(', ');
  throw new Error(
    `No model is called ${label}; missing('${label}') says it on purpose. There are: ${there}.`,
  );
}

/** The model's own field of that name, else one of its bases'. */
function fieldOf(design: Design, { fields, bases }: Model, name: string): Field | undefined {
  const own = fields.find((one) => one.name === name);
  if (own) return own;
  for (const base of bases) {
    const model = isModelRef(base) && design.models.find(({ id }) => id === base.model);
    const found = model && fieldOf(design, model, name);
    if (found) return found;
  }
  return undefined;
}

/** Paths (`category__name`), `pk` and `?` are no fields: they stay as text. */
function fieldsFrom(design: Design, model: Model, value: GivenOption): OptionValue {
  if (Array.isArray(value)) {
    return value.map((item: GivenOption) => fieldsFrom(design, model, item));
  }
  if (typeof value !== 'string') return plain(value ?? null);
  const name = value.replace(/^-/, '');
  const field = fieldOf(design, model, name);
  if (field) return value === name ? { field: field.id } : { field: field.id, descending: true };
  if (name.includes('__') || name === 'pk' || name === 'id' || name === '?') return value;
  const there = model.fields.map((one) => one.name).join(', ');
  throw new Error(
    `${modelLabel(model)} has no field ${name}; missing('${name}') says it on purpose. It has: ${there}.`,
  );
}

function choicesFrom(value: Exclude<GivenOption, undefined>): OptionValue {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isRecord && ('choices' in value || 'code' in value)) return plain(value);
  if (isRecord) {
    const pairs = Object.entries(value as Readonly<Record<string, string>>);
    return { choices: pairs.map(([stored, label]): Choice => ({ value: stored, label })) };
  }
  // A list of anything else is a mistake made on purpose.
  if (!Array.isArray(value) || !value.every((one) => Array.isArray(one))) return plain(value);
  const triples = value as unknown as readonly (readonly [string | number, string, string?])[];
  return {
    choices: triples.map(([stored, label, member]): Choice => ({
      value: stored,
      label,
      ...(member === undefined ? {} : { member }),
    })),
  };
}
