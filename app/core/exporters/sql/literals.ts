/** Values as they stand in SQL, by the kind of the column that holds them (`get_db_prep_value` of each field class, Django 5.2). */
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { isList, isNumberLiteral } from '../../fieldTypes/values.ts';
import type { Dialect } from './dialect.ts';
import { decimalText, floatText, integerText } from './numbers.ts';

type Plain = boolean | number | string;
type Write = (value: Plain, dialect: Dialect) => string | null;

/** The value in SQL; null for one whose SQL is not known. A decimal in SQLite is text, which Django casts where it counts. */
export function literal(value: OptionValue, kind: ValueKind, dialect: Dialect): string | null {
  if (value === null) return 'NULL';
  if (kind === 'json') {
    const json = jsonText(value);
    return json === null ? null : typed(dialect.text(json), 'jsonb', dialect);
  }
  const plain = isNumberLiteral(value) ? value.number : value;
  return typeof plain === 'object' ? null : writers[kind](plain, dialect);
}

/** PostgreSQL is told what a text stands for. */
const typed = (sql: string, type: string, { database }: Dialect): string =>
  database === 'postgresql' ? `${sql}::${type}` : sql;

const pythonText = (value: Plain): string => {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' && !Number.isInteger(value)
    ? (floatText(value) ?? String(value))
    : String(value);
};

const text: Write = (value, dialect) => dialect.text(pythonText(value));

const integer: Write = (value) =>
  integerText(String(typeof value === 'boolean' ? Number(value) : value));

const float: Write = (value, { database }) => {
  const number = floatText(Number(value));
  return number !== null && database === 'mysql' && !number.includes('e') ? `${number}e0` : number;
};

const decimal: Write = (value, dialect) => {
  const digits = decimalText(String(typeof value === 'boolean' ? Number(value) : value));
  return digits !== null && dialect.database === 'sqlite' ? dialect.text(digits) : digits;
};

const boolean: Write = (value, { database }) => {
  const isTrue = [true, 1, '1', 't', 'True'].includes(value);
  if (!isTrue && ![false, 0, '0', 'f', 'False'].includes(value)) return null;
  return database === 'postgresql' ? String(isTrue) : isTrue ? '1' : '0';
};

const dayPattern = /^(\d{4})-(\d\d)-(\d\d)$/;
const clockPattern = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?$/;

function day(value: string): string | null {
  const [all, year = '', month = '', date = ''] = dayPattern.exec(value) ?? [];
  if (all === undefined || Number(year) === 0) return null;
  const real = new Date(0);
  real.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(date)
    ? all
    : null;
}

function clock(value: string): string | null {
  const [all, hour = '', minute = '', second = '00', fraction] = clockPattern.exec(value) ?? [];
  if (all === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null;
  const micro = (fraction ?? '').padEnd(6, '0');
  return `${hour}:${minute}:${second}${/^0*$/.test(micro) ? '' : `.${micro}`}`;
}

function moment(value: string): string | null {
  const [, date = '', time = ''] = /^(\S{10})[T ](.*?)(?:Z|\+00:00)?$/.exec(value) ?? [];
  const [days, clocks] = [day(date), clock(time)];
  return days !== null && clocks !== null ? `${days} ${clocks}` : null;
}

const ofText =
  (read: (value: string) => string | null, type: string, ending = ''): Write =>
  (value, dialect) => {
    const found = typeof value === 'string' ? read(value.trim()) : null;
    if (found === null) return null;
    const whole = dialect.database === 'postgresql' ? found + ending : found;
    return typed(dialect.text(whole), type, dialect);
  };

/** MySQL is always told the microseconds (`adapt_timefield_value` in django/db/backends/mysql/operations.py). */
const fullClock = (value: string): string | null =>
  clock(value)?.replace(/^[^.]*$/, '$&.000000') ?? null;

const timeOfDay: Write = (value, dialect) =>
  ofText(dialect.database === 'mysql' ? fullClock : clock, 'time')(value, dialect);

const spanPatterns = [
  /^(?:(\d+)(?: days?,?)? )?(\d+):(\d\d):(\d\d)(?:\.(\d{1,6}))?$/,
  /^P(?=.)(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,6}))?S)?)?$/,
];

/** Microseconds of a span of time; null for what is none. */
function span(value: Plain): bigint | null {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) * 1_000_000n : null;
  if (typeof value === 'boolean') return null;
  const trimmed = value.trim();
  const found = spanPatterns.map((pattern) => pattern.exec(trimmed)).find((one) => one !== null);
  if (!found) return null;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = found;
  const whole =
    ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  return whole * 1_000_000n + BigInt(fraction.padEnd(6, '0'));
}

const duration: Write = (value, dialect) => {
  const micro = span(value);
  if (micro === null || micro < 0n) return null;
  if (dialect.database !== 'postgresql') return String(micro);
  const seconds = micro / 1_000_000n;
  const days = seconds / 86_400n;
  const two = (amount: bigint) => String(amount).padStart(2, '0');
  const rest = micro % 1_000_000n;
  const time = `${(seconds / 3600n) % 24n}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  const whole = time + (rest === 0n ? '' : `.${String(rest).padStart(6, '0')}`);
  return `'${days === 0n ? '' : `${days} day${days === 1n ? '' : 's'} `}${whole}'::interval`;
};

const uuid = (value: string): string | null => {
  const digits = value.toLowerCase().replaceAll(/^urn:uuid:|[{}-]/g, '');
  return /^[0-9a-f]{32}$/.test(digits) ? digits : null;
};

const binary: Write = (value, { database }) => {
  if (typeof value !== 'string') return null;
  const bytes = [...new TextEncoder().encode(value)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sqlite: `X'${hex}'`, postgresql: `'\\x${hex}'::bytea`, mysql: `_binary X'${hex}'` }[
    database
  ];
};

const unknown: Write = () => null;

const writers: Readonly<Record<ValueKind, Write>> = {
  text,
  file: text,
  ipAddress: ofText((value) => value, 'inet'),
  integer,
  bigInteger: integer,
  decimal,
  float,
  boolean,
  date: ofText(day, 'date'),
  time: timeOfDay,
  datetime: ofText(moment, 'timestamptz', '+00:00'),
  duration,
  uuid: ofText(uuid, 'uuid'),
  json: unknown,
  binary,
  array: unknown,
  textMap: unknown,
  range: unknown,
  searchVector: unknown,
  generated: unknown,
  tuple: unknown,
  generic: unknown,
  relation: unknown,
};

/** `json.dumps`; null for what it does not take. */
function jsonText(value: OptionValue): string | null {
  if (isList(value)) {
    const items = value.map(jsonText);
    return items.includes(null) ? null : `[${items.join(', ')}]`;
  }
  if (typeof value === 'string') {
    const unit = (character: string) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replaceAll(/[\u007f-\uffff]/g, unit);
  }
  if (typeof value === 'number' && !Number.isInteger(value)) return floatText(value);
  if (isNumberLiteral(value)) return integerText(value.number) ?? floatText(Number(value.number));
  return typeof value === 'object' ? null : JSON.stringify(value);
}
