/** How the value of each kind of option is spelled, as short as the kind allows. */
import type { OptionKind } from '../fieldTypes/option.ts';
import {
  isChoices,
  isCode,
  isFieldRef,
  isList,
  isMissing,
  isModelRef,
  sameValue,
} from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { printChoices, readChoices } from './choices.ts';
import { Cursor } from './cursor.ts';
import { isPlain, quoted, splitLine } from './quoting.ts';
import {
  printField,
  printMissingField,
  printMissingModel,
  printModelName,
  readField,
  readInFull,
  readMissing,
  readModelName,
} from './references.ts';
import type { Context } from './references.ts';
import { constants, printAny, readAny } from './values.ts';
import { Unreadable } from './unreadable.ts';

interface Spelling {
  /** Undefined for a value that is not of this kind; it is then spelled in full after a `=`. */
  readonly print: (value: OptionValue, context: Context) => string | undefined;
  readonly read: (cursor: Cursor, context: Context) => OptionValue;
}

const bareText = /^[A-Za-z_%+./][\w%+./-]*$/;

/** A bare word is Python. */
const code: Spelling = { print: printAny, read: (cursor, context) => readAny(cursor, context) };

/** A bare word is a string. */
const text: Spelling = {
  print: (value, context) => {
    if (typeof value === 'string' && bareText.test(value) && !constants.has(value)) return value;
    return isCode(value) ? quoted(value.code, '`') : printInFull(value, context);
  },
  read: (cursor, context) => readAny(cursor, context, (word) => word),
};

// Inside lists a bare word would be a string for this kind, and code in full: only marks tell them apart.
function printInFull(value: OptionValue, context: Context): string | undefined {
  return isList(value) ? undefined : printAny(value, context);
}

/** A model by its name, or the Python that stands for one. */
export const model: Spelling = {
  print: (value, context) => {
    if (isModelRef(value)) return printModelName(value.model, context);
    if (isMissing(value)) return printMissingModel(value, context);
    return isCode(value) ? quoted(value.code, '`') : undefined;
  },
  read: (cursor, context) => {
    if (cursor.peek() === '`') return { code: cursor.string() };
    if (cursor.peek() === '?') return readMissing(cursor);
    return cursor.peek() === '&' ? readInFull(cursor, context) : readModelName(cursor, context);
  },
};

const field: Spelling = {
  print: (value, context) => {
    if (isFieldRef(value)) return printField(value, context);
    if (isMissing(value)) return printMissingField(value, context);
    return isCode(value) ? quoted(value.code, '`') : undefined;
  },
  read: (cursor, context) => {
    if (cursor.peek() === '`') return { code: cursor.string() };
    if (cursor.peek() === '?') return readMissing(cursor);
    if (cursor.peek() === '&' || cursor.rest.startsWith('-&')) return readInFull(cursor, context);
    return readField(cursor, context);
  },
};

/** One or more of the inner spelling. An inner value of another kind is spelled in full after a `=`. */
const listOf = (inner: Spelling, comma: string): Spelling => ({
  print: (value, context) => {
    if (!isList(value) || value.length === 0) return undefined;
    const all = value
      .map((item) => inner.print(item, context) ?? `=${printAny(item, context)}`)
      .join(comma);
    return all.startsWith('=') ? undefined : all;
  },
  read: (cursor, context) => {
    const items: OptionValue[] = [];
    do items.push(cursor.skip('=') ? readAny(cursor, context) : inner.read(cursor, context));
    while (cursor.skip(comma));
    return items;
  },
});

const fields = listOf(field, ',');

const spellings: Readonly<Record<OptionKind, Spelling>> = {
  flag: code,
  integer: code,
  literal: code,
  validators: code,
  code,
  nested: code,
  text,
  oneOf: text,
  choices: {
    print: (value) => (isChoices(value) ? printChoices(value) : undefined),
    read: readChoices,
  },
  model,
  field,
  fields,
  fieldLists: listOf(fields, ';'),
};

/** The value of an option of this kind; undefined for the kind of an option that Cardinal does not know. */
export function printValue(
  value: OptionValue,
  kind: OptionKind | undefined,
  context: Context,
): string {
  if (kind !== undefined) {
    return spellings[kind].print(value, context) ?? `=${printAny(value, context)}`;
  }
  return isCode(value) && standsAlone(value.code, context) ? value.code : printAny(value, context);
}

/** Whether what a newer version wrote, and was taken for code, can stand as it stood. */
function standsAlone(written: string, context: Context): boolean {
  if (!isPlain(written)) return false;
  try {
    const [token, ...rest] = splitLine(written);
    if (token !== written || rest.length > 0) return false;
    return sameValue(readValue(written, undefined, context), { code: written });
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

/** Reads what `printValue` prints. What an unknown option holds is kept as code if it makes no sense. */
export function readValue(
  written: string,
  kind: OptionKind | undefined,
  context: Context,
): OptionValue {
  const cursor = new Cursor(written);
  if (kind !== undefined) {
    const value = cursor.skip('=')
      ? readAny(cursor, context)
      : spellings[kind].read(cursor, context);
    cursor.end();
    return value;
  }
  try {
    const value = readAny(cursor, context);
    cursor.end();
    return value;
  } catch (error) {
    if (error instanceof Unreadable) return { code: written };
    throw error;
  }
}
