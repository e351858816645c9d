/** What `full_clean()` asks of the value of one field, read off its class and its options. */
import type { Database } from '../design/design.ts';
import type { Expression } from '../design/python/expression.ts';
import { parseExpression } from '../design/python/expression.ts';
import type { FieldType } from '../fieldTypes/fieldType.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import { isChoices, isCode, isList, isNumberLiteral } from '../fieldTypes/values.ts';
import { calledName, cellOf, integerIn, textOf } from './literals.ts';
import type { Cell } from './population.ts';

/** A field, or one inside another. */
export interface Limited {
  readonly type: FieldType | undefined;
  readonly options: Options;
}

export interface Limits {
  /** Whether the database takes NULL. */
  readonly isNullable: boolean;
  /** Whether `full_clean()` takes a value that is empty. */
  readonly mayBeEmpty: boolean;
  /** The only values there may be; null where there is no such list. */
  readonly choices: readonly Cell[] | null;
  readonly minLength: number;
  readonly maxLength: number;
  readonly min: number;
  readonly max: number;
  /** Digits of a decimal: in all, and behind the point. */
  readonly digits: number;
  readonly places: number;
  /** Regular expressions of Python that are found in every value. */
  readonly patterns: readonly string[];
  readonly format: FieldType['format'];
  /** Endings that the name of a file may have. */
  readonly extensions: readonly string[];
  /** Python that is not run here, so that what it asks for is not known. */
  readonly undecided: readonly string[];
}

type Change = (limits: Limits, value: Expression | undefined) => Limits | undefined;

const lengthened =
  (key: 'minLength' | 'maxLength' | 'min' | 'max', pick: (...both: number[]) => number): Change =>
  (limits, value) => {
    const cell = cellOf(value);
    const number = typeof cell === 'string' ? Number(cell) : cell;
    return typeof number === 'number' && Number.isFinite(number)
      ? { ...limits, [key]: pick(limits[key], number) }
      : undefined;
  };

/** What each validator of Django (django/core/validators.py) asks for; those without a line here are undecided. */
const validators: Readonly<Record<string, Change>> = {
  MinLengthValidator: lengthened('minLength', Math.max),
  MaxLengthValidator: lengthened('maxLength', Math.min),
  MinValueValidator: lengthened('min', Math.max),
  MaxValueValidator: lengthened('max', Math.min),
  RegexValidator: (limits, value) => {
    const text = textOf(value);
    return text === undefined ? undefined : { ...limits, patterns: [...limits.patterns, text] };
  },
  FileExtensionValidator: (limits, value) => {
    const cells = cellOf(value);
    return Array.isArray(cells) ? { ...limits, extensions: cells.map(String) } : undefined;
  },
  EmailValidator: (limits) => ({ ...limits, format: 'email' }),
  validate_email: (limits) => ({ ...limits, format: 'email' }),
  URLValidator: (limits) => ({ ...limits, format: 'url' }),
  validate_slug: (limits) => ({ ...limits, patterns: [...limits.patterns, '^[-a-zA-Z0-9_]+\\Z'] }),
  validate_unicode_slug: (limits) => ({ ...limits, patterns: [...limits.patterns, '^[-\\w]+\\Z'] }),
  ProhibitNullCharactersValidator: (limits) => limits,
};

const texts: ReadonlySet<string> = new Set(['text']);
const numbers: ReadonlySet<string> = new Set(['integer', 'bigInteger', 'decimal', 'float']);
/** The kinds of value a validator is meant for; the others are for texts. */
const kindsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  MinValueValidator: numbers,
  MaxValueValidator: numbers,
  FileExtensionValidator: new Set(['file']),
};

/** The arguments a validator takes beside its value without asking for more. */
const harmless = new Set(['message', 'code']);
const firstArguments = new Set(['limit_value', 'regex', 'allowed_extensions']);

/** What is asked in every database, or in the one that is named. */
export function limitsOf({ type, options }: Limited, database?: Database): Limits {
  const option = (name: string): OptionValue | undefined =>
    type?.forced?.[name] ?? options[name] ?? type?.options[name]?.default;
  const isAutomatic = options['auto_now'] === true || options['auto_now_add'] === true;
  const [least, most] = rangeOf(type, database);
  // `full_clean()` measures neither a long text nor the path of a file, and SQLite measures nothing.
  const isUnmeasured =
    (type?.id === 'TextField' && database !== undefined) ||
    (type?.format === 'path' && database === 'sqlite');
  const start: Limits = {
    isNullable: option('null') === true,
    mayBeEmpty: option('blank') === true || option('editable') === false || isAutomatic,
    choices: option('editable') === false ? null : choicesOf(option('choices')),
    minLength: 0,
    maxLength: isUnmeasured ? Infinity : (integerIn(option('max_length')) ?? Infinity),
    min: least,
    max: most,
    digits: integerIn(option('max_digits')) ?? Infinity,
    places: integerIn(option('decimal_places')) ?? 2,
    patterns: [],
    format: type?.format,
    extensions: [],
    undecided:
      isCode(option('choices')) && choicesOf(option('choices')) === null ? ['choices'] : [],
  };
  return validatorsIn(option('validators')).reduce(
    (limits, validator) => withValidator(limits, validator, type?.value),
    start,
  );
}

function withValidator(
  limits: Limits,
  validator: Expression | null,
  kind: FieldType['value'] | undefined,
): Limits {
  const undecided = { ...limits, undecided: [...limits.undecided, 'validators'] };
  const name =
    validator?.kind === 'name' ? validator.parts.at(-1) : validator && calledName(validator);
  const change = name && Object.hasOwn(validators, name) ? validators[name] : undefined;
  const isMeant = (name && Object.hasOwn(kindsOf, name) ? kindsOf[name] : texts)?.has(
    kind ?? 'text',
  );
  if (!validator || !change || isMeant !== true) return undecided;
  if (validator.kind !== 'call') return change(limits, undefined) ?? undecided;
  const others = validator.args.filter(
    ({ keyword }, n) => !(n === 0 && keyword === null) && !firstArguments.has(keyword ?? ''),
  );
  if (others.some(({ keyword }) => !harmless.has(keyword ?? ''))) return undecided;
  const first = validator.args.find(
    ({ keyword }, n) => (n === 0 && keyword === null) || firstArguments.has(keyword ?? ''),
  );
  return change(limits, first?.value) ?? undecided;
}

/** The items of `validators`; null for one that can't be read. */
function validatorsIn(value: OptionValue | undefined): readonly (Expression | null)[] {
  if (isList(value)) return value.map((item) => (isCode(item) ? parseExpression(item.code) : null));
  if (!isCode(value)) return [];
  const list = parseExpression(value.code);
  return list?.kind === 'list' || list?.kind === 'tuple' ? list.items : [null];
}

/** Languages that every project has unless its settings say otherwise. */
const languages: readonly Cell[] = ['en', 'de', 'fr', 'es'];

/** The values of a list of choices, those under headings too; null where there is none or it can't be read. */
function choicesOf(value: OptionValue | undefined): readonly Cell[] | null {
  if (isChoices(value)) return value.choices.map((choice) => choice.value);
  if (isList(value)) {
    const cells = value.map((pair) => (isList(pair) ? plainCell(pair[0]) : undefined));
    return cells.every((cell) => cell !== undefined) && cells.length > 0 ? cells : null;
  }
  if (!isCode(value)) return null;
  if (value.code.trim() === 'settings.LANGUAGES') return languages;
  return pairsIn(parseExpression(value.code));
}

const plainCell = (value: OptionValue | undefined): Cell | undefined => {
  if (isNumberLiteral(value)) return Number(value.number);
  return typeof value === 'object' && value !== null ? undefined : value;
};

function pairsIn(expression: Expression | null): readonly Cell[] | null {
  if (expression?.kind === 'dict') {
    return all(expression.entries.map(([key]) => cellOf(key)));
  }
  if (expression?.kind !== 'list' && expression?.kind !== 'tuple') return null;
  return all(
    expression.items.map((item) =>
      item.kind === 'tuple' || item.kind === 'list' ? cellOf(item.items[0]) : undefined,
    ),
  );
}

function all(cells: readonly (Cell | undefined)[]): readonly Cell[] | null {
  const known = cells.filter((cell) => cell !== undefined);
  return known.length === cells.length && known.length > 0 ? known : null;
}

/** The numbers a column holds (`integer_field_range`): in SQLite any of 64 bits, elsewhere as it is wide. */
function rangeOf(type: FieldType | undefined, database?: Database): readonly [number, number] {
  if (type?.value !== 'integer' && type?.value !== 'bigInteger') return [-Infinity, Infinity];
  if (database === 'sqlite') return [type.column?.check ? 0 : -(2 ** 63), 2 ** 63 - 1];
  const column = type.column?.type.postgresql ?? '';
  const most = /smallint/.test(column) ? 2 ** 15 : /bigint/.test(column) ? 2 ** 63 : 2 ** 31;
  return [type.column?.check ? 0 : -most, most - 1];
}
