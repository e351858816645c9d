/** The spelling of any value in full, whatever option it belongs to. `spellings.ts` has the shorter ones of each kind. */
import {
  isChoices,
  isCode,
  isFieldRef,
  isList,
  isMissing,
  isModelRef,
  isNested,
  isNumberLiteral,
} from '../fieldTypes/values.ts';
import type { NumberLiteral, OptionValue } from '../fieldTypes/values.ts';
import { printChoices, readChoices } from './choices.ts';
import type { Cursor } from './cursor.ts';
import { nestedClass, printNested, readNested } from './nested.ts';
import { quoted } from './quoting.ts';
import {
  printFieldInFull,
  printMissing,
  printModelName,
  readInFull,
  readMissing,
} from './references.ts';
import type { Context } from './references.ts';
import { shown, Unreadable } from './unreadable.ts';

const MAX_DEPTH = 20;

const word = /[^\s,;[\]{}"`]+/y;
const numeral = /-?\d[\w.+-]*/y;
const bareNumberLiteral = /[\w.+-]+/y;
const bareCode = /^[A-Za-z_][\w.()]*$/;

/** Words that are values by themselves, and so neither code nor a bare string. */
export const constants: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['none', null],
]);

/** Whether JavaScript writes the numeral the same way: then it is a number, else it is kept as it is written. */
const isNumber = (numeralText: string): boolean =>
  numeralText === '-0' ||
  (String(Number(numeralText)) === numeralText && Number.isFinite(Number(numeralText)));

export const printNumber = (value: number): string =>
  Number.isFinite(value) ? (Object.is(value, -0) ? '-0' : String(value)) : `#${value}`;

function printNumberLiteral({ number }: NumberLiteral): string {
  if (/^-?\d[\w.+-]*$/.test(number) && !isNumber(number)) return number;
  return `#${/^[\w.+-]+$/.test(number) ? number : quoted(number)}`;
}

/** Code as one word where that reads back as code, else between backticks. */
export const printCode = (code: string): string =>
  bareCode.test(code) && !constants.has(code) ? code : quoted(code, '`');

/** Any value, in a spelling that needs no knowledge of the option. */
export function printAny(value: OptionValue, context: Context): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value === null) return 'none';
  if (isList(value)) return `[${value.map((item) => printAny(item, context)).join(',')}]`;
  if (isCode(value)) return printCode(value.code);
  if (isNumberLiteral(value)) return printNumberLiteral(value);
  if (isModelRef(value)) return `&${printModelName(value.model, context)}`;
  if (isFieldRef(value)) return printFieldInFull(value, context);
  if (isMissing(value)) return printMissing(value);
  if (isNested(value)) return printNested(value, (inner) => printAny(inner, context));
  return isChoices(value) ? `{${printChoices(value)}}` : 'none';
}

/** Reads what `printAny` prints; `meaning` says what a bare word stands for. */
export function readAny(
  cursor: Cursor,
  context: Context,
  meaning: (word: string) => OptionValue = (code) => ({ code }),
  depth = 0,
): OptionValue {
  const first = cursor.peek();
  if (first === '"') return cursor.string();
  if (first === '`') return { code: cursor.string() };
  if (first === '?') return readMissing(cursor);
  if (first === '&' || cursor.rest.startsWith('-&')) return readInFull(cursor, context);
  if (cursor.skip('#')) return { number: readNumberLiteral(cursor) };
  if (cursor.skip('{')) {
    const nested = nestedClass(cursor);
    if (nested === undefined) return closed(cursor, '}', readChoices(cursor));
    deepEnough(depth);
    const inner = (): OptionValue => readAny(cursor, context, undefined, depth + 1);
    return closed(cursor, '}', readNested(cursor, nested, inner));
  }
  if (cursor.skip('[')) {
    deepEnough(depth);
    if (cursor.skip(']')) return [];
    const items = [readAny(cursor, context, meaning, depth + 1)];
    while (cursor.skip(',')) items.push(readAny(cursor, context, meaning, depth + 1));
    return closed(cursor, ']', items);
  }
  const number = cursor.take(numeral);
  if (number !== undefined) return isNumber(number) ? Number(number) : { number };
  const found = cursor.take(word);
  if (found === undefined) {
    throw new Unreadable(cursor.done ? 'a value is missing' : `${shown(cursor.rest)} is no value`);
  }
  const constant = constants.get(found);
  return constant === undefined ? meaning(found) : constant;
}

function deepEnough(depth: number): void {
  if (depth > MAX_DEPTH) throw new Unreadable('values stand too deep in one another');
}

function readNumberLiteral(cursor: Cursor): string {
  if (cursor.peek() === '"') return cursor.string();
  const number = cursor.take(bareNumberLiteral);
  if (number === undefined) throw new Unreadable('a number is missing after #');
  return number;
}

function closed<T>(cursor: Cursor, bracket: string, value: T): T {
  if (!cursor.skip(bracket)) throw new Unreadable(`${bracket} is missing`);
  return value;
}
