/** Whether a cell is a value of its kind, and what a text that a person typed is as one. */
import type { ValueKind } from '../fieldTypes/fieldType.ts';
import type { ResolvedField } from '../schema/schema.ts';
import type { Cell } from './population.ts';

type Test = (cell: Cell) => boolean;

const matching =
  (pattern: RegExp): Test =>
  (cell) =>
    typeof cell === 'string' && pattern.test(cell);

const isText: Test = (cell) => typeof cell === 'string';
const isNumber: Test = (cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(cell));
const isWhole: Test = (cell) =>
  Number.isInteger(cell) || (typeof cell === 'string' && /^-?\d+$/.test(cell));
const isMap: Test = (cell) => typeof cell === 'object' && cell !== null && !Array.isArray(cell);

const isDay: Test = (cell) => {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(String(cell)) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
};

const tests: Readonly<Record<ValueKind, Test>> = {
  text: isText,
  integer: isWhole,
  bigInteger: isWhole,
  decimal: isNumber,
  float: isNumber,
  boolean: (cell) => typeof cell === 'boolean',
  date: (cell) => isDay(cell) && matching(/^\d{4}-\d\d-\d\d$/)(cell),
  time: matching(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/),
  datetime: (cell) =>
    isDay(cell) &&
    matching(
      /^\d{4}-\d\d-\d\d[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)?$/,
    )(cell),
  duration: matching(/^(-?\d+ (days?, )?)?\d+:\d\d(:\d\d(\.\d{1,6})?)?$|^-?P(?=.)(\d+D)?(T.+)?$/),
  uuid: matching(/^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i),
  json: () => true,
  binary: matching(/^[\w+/]*={0,2}$/),
  file: isText,
  ipAddress: matching(/^(\d{1,3}\.){3}\d{1,3}$|^[\da-f:]+:[\da-f.:]*$/i),
  array: (cell) => Array.isArray(cell),
  textMap: isMap,
  range: isMap,
  searchVector: isText,
  generated: () => true,
  tuple: () => true,
  generic: () => true,
  relation: () => true,
};

const words: Partial<Readonly<Record<ValueKind, string>>> = {
  integer: 'a whole number',
  bigInteger: 'a whole number',
  decimal: 'a number',
  float: 'a number',
  boolean: 'true or false',
  date: 'a date such as 2024-02-29',
  time: 'a time such as 12:30',
  datetime: 'a moment such as 2024-02-29T12:30:00Z',
  duration: 'a duration such as 1 02:30:00',
  uuid: 'a UUID',
  binary: 'base64',
  ipAddress: 'an IP address',
  array: 'a list',
  textMap: 'an object',
  range: 'a range',
};

/** What a value of the kind is, where the cell is none: `a whole number`; null where it is one. */
export function wrongKind(kind: ValueKind, cell: Cell): string | null {
  return tests[kind](cell) ? null : (words[kind] ?? 'a text');
}

const asData: ReadonlySet<ValueKind> = new Set(['json', 'array', 'textMap', 'range']);
const asNumbers: ReadonlySet<ValueKind> = new Set(['integer', 'bigInteger', 'float', 'relation']);

/** The cell that a typed text means in a field: nothing is NULL where that is allowed. Never throws: what fits nothing stays text. */
export function cellFrom(field: Pick<ResolvedField, 'type' | 'null'>, text: string): Cell {
  const kind = field.type?.value ?? 'text';
  const trimmed = text.trim();
  if (field.type?.relation === 'manyToMany') {
    return trimmed === '' ? [] : trimmed.split(/[,;]\s*|\s+/).map((part) => keyFrom(part));
  }
  if (trimmed === '' && field.null) return null;
  if (kind === 'boolean') {
    if (/^(true|yes|t|1|on)$/i.test(trimmed)) return true;
    return /^(false|no|f|0|off)$/i.test(trimmed) ? false : text;
  }
  if (asNumbers.has(kind)) return keyFrom(trimmed);
  if (!asData.has(kind)) return kind === 'text' ? text : trimmed;
  try {
    return JSON.parse(trimmed) as Cell;
  } catch {
    return text;
  }
}

/** A number where it is one that JSON holds exactly, else the text; `[…]` is a natural key. */
function keyFrom(text: string): Cell {
  if (/^-?\d{1,15}(\.\d+)?$/.test(text) && !/^-?0\d/.test(text)) return Number(text);
  return text;
}

/** The cell as a person reads and types it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (Array.isArray(cell)) {
    const isPlain = cell.every(
      (one: Cell) => typeof one !== 'object' && !/[\s,;]/.test(String(one)),
    );
    return isPlain ? cell.join(', ') : JSON.stringify(cell);
  }
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
