/** The names of options, and the order they are printed in. */
import type { Option } from '../fieldTypes/option.ts';
import type { Options, OptionValue } from '../fieldTypes/values.ts';
import { onDeleteWords } from './conventions.ts';
import type { Cursor } from './cursor.ts';
import { quoted } from './quoting.ts';
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

const bareName = /[A-Za-z_]\w*/y;

export function readOptionName(cursor: Cursor): string {
  const name = cursor.peek() === '"' ? cursor.string() : cursor.take(bareName);
  if (name === undefined) throw new Unreadable(`${shown(cursor.rest)} was not expected`);
  if (name === '__proto__') throw new Unreadable('__proto__ is no option');
  return name;
}
