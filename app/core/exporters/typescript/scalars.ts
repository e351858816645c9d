import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import { named, plain } from './layout.ts';
import type { Type } from './layout.ts';
import type { TypescriptChoices } from './options.ts';

/** A type of JSON values that a name tells more of than `string` or `number` would. */
export interface Scalar {
  /** What it is called unless a model is called so. */
  readonly name: string;
  readonly doc: string;
  readonly type: (self: string) => Type;
  /** What Zod checks it with, on as many lines as it takes. */
  readonly schema: string;
  /** Whether it may itself be null. */
  readonly holdsNull?: true;
}

const text = (name: string, schema: string, doc: string): Scalar => ({
  name,
  doc,
  schema,
  type: () => plain('string'),
});

export const date = text('DateString', 'z.iso.date()', 'A day in ISO 8601: "2026-05-31".');
const time = text('TimeString', 'z.iso.time()', 'A time of day in ISO 8601: "18:30:00".');
const dateTime = text(
  'DateTimeString',
  'z.iso.datetime({\n  offset: true,\n  local: true,\n})',
  'A moment in ISO 8601: "2026-05-31T18:30:00Z".',
);
const duration = text(
  'DurationString',
  'z\n  .string()\n' + String.raw`  .regex(/^(-?\d+ )?\d{2}:\d{2}:\d{2}(\.\d{6})?$/)`,
  'A span of time, days first when there are any: "3 18:30:00".',
);
const decimal = text(
  'DecimalString',
  String.raw`z.string().regex(/^-?\d+(\.\d+)?$/)`,
  'An exact decimal: "9.90". It is text because a JavaScript number would round it; compute with a decimal library.',
);
const base64 = text('Base64String', 'z.base64()', 'Bytes in base64.');
const bigInteger: Scalar = {
  name: 'BigInteger',
  doc:
    'A whole number of up to 64 bits. JSON.parse rounds it beyond Number.MAX_SAFE_INTEGER, so it is not a plain number ' +
    'here: test it with Number.isSafeInteger, or parse such numbers into bigint.',
  type: () => [...plain('number'), ...plain('bigint')],
  schema: 'z.union([z.int(), z.bigint()])',
};
const bigIntegerText = text(
  'BigIntegerString',
  String.raw`z.string().regex(/^-?\d+$/)`,
  'A whole number of up to 64 bits, as text so that no digit is rounded: BigInt takes it.',
);
const json: Scalar = {
  name: 'Json',
  schema: 'z.json()',
  holdsNull: true,
  doc: 'Any JSON value.',
  type: (self) => [
    ...['string', 'number', 'boolean', 'null'].flatMap(plain),
    ...plain(`${self}[]`),
    ...named(`{ [key: string]: ${self} }`),
  ],
};
const range = text(
  'RangeString',
  'z.string()',
  'A range in JSON: \'{"bounds": "[)", "lower": "1", "upper": "5"}\', or \'{"empty": true}\'.',
);
const textMap: Scalar = {
  name: 'TextMap',
  schema: 'z.record(z.string(), z.string().nullable())',
  doc: 'Texts by key; null where there is none.',
  type: () => named('{ [key: string]: string | null }'),
};
const upload: Scalar = {
  name: 'FileUpload',
  schema: 'z.instanceof(Blob)',
  doc: 'A file to upload; what holds one is sent as FormData, and what is read back is the URL.',
  type: () => named('Blob'),
};

/** In the order files declare them. */
export const scalars: readonly Scalar[] = [
  dateTime,
  date,
  time,
  duration,
  decimal,
  bigInteger,
  bigIntegerText,
  json,
  textMap,
  range,
  base64,
  upload,
];

/** A type of TypeScript itself, or one of the scalars. */
export type Value = Scalar | PlainValue;

/** A type of TypeScript itself; of integers and UUIDs Zod knows more. */
export type PlainValue =
  'string' | 'uuid' | 'number' | 'integer' | 'bigint' | 'boolean' | 'unknown';

/** The word TypeScript has for a plain value. */
export const keywordOf = (value: PlainValue): string =>
  value === 'uuid' ? 'string' : value === 'integer' ? 'number' : value;

/** What Zod checks a plain value with. */
export const plainSchemas: Readonly<Record<PlainValue, string>> = {
  string: 'string()',
  uuid: 'guid()',
  number: 'number()',
  integer: 'int()',
  bigint: 'bigint()',
  boolean: 'boolean()',
  unknown: 'unknown()',
};

/** The others have a type found elsewhere: from the field inside, the key's fields or the model pointed at. */
export type PlainKind = Exclude<
  ValueKind,
  'generated' | 'array' | 'tuple' | 'generic' | 'relation'
>;

/** What Django REST framework writes for each kind of value. */
export const readValues: Readonly<Record<PlainKind, Value>> = {
  text: 'string',
  integer: 'integer',
  bigInteger,
  decimal,
  float: 'number',
  boolean: 'boolean',
  date,
  time,
  datetime: dateTime,
  duration,
  uuid: 'uuid',
  json,
  binary: base64,
  file: 'string',
  ipAddress: 'string',
  textMap,
  range,
  searchVector: 'string',
};

/** What it takes for each kind of value. */
export const writeValues: Readonly<Record<PlainKind, Value>> = { ...readValues, file: upload };

const bigIntegers: Readonly<Record<TypescriptChoices['big_integers'], Value>> = {
  either: bigInteger,
  number: 'integer',
  bigint: 'bigint',
  string: bigIntegerText,
};

/** A field's own value, as a person chose to have such values. */
export function chosen(value: Value, choices: TypescriptChoices): Value {
  if (value === decimal && choices.decimals === 'number') return 'number';
  if (value === bigInteger) return bigIntegers[choices.big_integers];
  return value === json && choices.json === 'unknown' ? 'unknown' : value;
}

/**
 * The same value where a key copies it. No serializer field writes it there: a `PrimaryKeyRelatedField` gives the value
 * as it is, and JSON's encoder (rest_framework/utils/encoders.py) writes decimals as numbers, spans of time in seconds.
 */
export function chosenInKey(value: Value, choices: TypescriptChoices): Value {
  if (value === decimal) return 'number';
  if (value === duration) return 'string';
  if (value === bigInteger && choices.big_integers === 'string') return bigInteger;
  return chosen(value, choices);
}
