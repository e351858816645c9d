import { isIdentifier } from '../design/names.ts';
import type { Cursor } from './cursor.ts';
import { isPlain, quoted } from './quoting.ts';
import { shown, Unreadable } from './unreadable.ts';

// Wider than what is printed bare: letters that Unicode adds after this was written must be readable too.
const bare = /[\w\u0080-\u{10ffff}]+/uy;
const ordinal = /#[1-9]\d{0,5}/y;

/** A name as it stands in the text: bare if it is an identifier, else quoted. */
export const printName = (name: string): string =>
  isIdentifier(name) && isPlain(name) ? name : quoted(name);

/** The name that comes next, bare or quoted. */
export function readName(cursor: Cursor, what: string): string {
  if (cursor.peek() === '"') return cursor.string();
  const name = cursor.take(bare);
  if (name === undefined) throw new Unreadable(`${shown(cursor.rest)} is no ${what}`);
  return name;
}

/** The `#2` that tells the second of several things with one name; 0 for the first. */
export function readNth(cursor: Cursor): number {
  const found = cursor.take(ordinal);
  return found === undefined ? 0 : Number(found.slice(1)) - 1;
}

export const printNth = (nth: number): string => (nth === 0 ? '' : `#${nth + 1}`);
