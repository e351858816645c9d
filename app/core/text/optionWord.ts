/** One option in a line: `null`, `max_length:80`, `help_text:"…"`. */
import type { Option, OptionKind } from '../fieldTypes/option.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import { onDeleteWords } from './conventions.ts';
import { Cursor } from './cursor.ts';
import { quoted } from './quoting.ts';
import type { Context } from './references.ts';
import { printValue } from './spellings.ts';
import { shown, Unreadable } from './unreadable.ts';

/** The options, those the catalogue knows in its order, then the others by name. */
export function optionsInOrder(
  options: Options,
  catalogue: Readonly<Record<string, Option>>,
): [string, OptionValue][] {
  const known = Object.keys(catalogue).filter((name) => Object.hasOwn(options, name));
  const others = Object.keys(options).filter((name) => !Object.hasOwn(catalogue, name));
  return [...known, ...others.toSorted(byCodeUnit)].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value]];
  });
}

/** The order of texts that is the same everywhere. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An option's name: bare unless it would be taken for another word of the line. */
export const printOptionName = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !onDeleteWords.has(name) && name !== 'self'
    ? name
    : quoted(name);

/** `usual` is the value a text option has when it is written without one. */
export function printOption(
  {
    name,
    value,
    kind,
    usual,
  }: {
    name: string;
    value: OptionValue;
    kind: OptionKind | undefined;
    usual: string | undefined;
  },
  context: Context,
): string {
  const isBare =
    kind === 'flag' || kind === undefined ? value === true : kind === 'text' && value === usual;
  return printOptionName(name) + (isBare ? '' : `:${printValue(value, kind, context)}`);
}

export interface OptionWord {
  readonly name: string;
  /** The value as it is written; undefined when the name stands alone. */
  readonly written: string | undefined;
}

const bareName = /[A-Za-z_]\w*/y;

export function readOption(word: string): OptionWord {
  if (word.startsWith('=')) return { name: 'default', written: word.slice(1) };
  const cursor = new Cursor(word);
  const name = readOptionName(cursor);
  if (cursor.skip(':')) return { name, written: cursor.rest };
  cursor.end();
  return { name, written: undefined };
}

export function readOptionName(cursor: Cursor): string {
  const name = cursor.peek() === '"' ? cursor.string() : cursor.take(bareName);
  if (name === undefined) throw new Unreadable(`${shown(cursor.rest)} was not expected`);
  if (name === '__proto__') throw new Unreadable('__proto__ is no option');
  return name;
}
