/** A field inside another, in one word: `{char:20}`, `{decimal:10,2,null}`, `{array:base_field={int:},size=3}`. */
import type { Nested, OptionValue } from '../fieldTypes/values.ts';
import { positional } from './conventions.ts';
import type { Cursor } from './cursor.ts';
import { optionsOf, printType, typeNamed } from './fieldClass.ts';
import { isCount } from './numbers.ts';
import { optionsInOrder, printOptionName, readOptionName } from './optionName.ts';
import { shown, Unreadable } from './unreadable.ts';

const bareClass = /[A-Za-z_][\w.]*/y;
const count = /\d+/y;

/** A class, a colon, numbers that stand without their names, then options; every value is spelled by `printValue`. */
export function printNested(
  { nested, options }: Nested,
  printValue: (value: OptionValue) => string,
): string {
  const numbers = positional.get(nested) ?? [];
  const isShort = numbers.length > 0 && numbers.every((name) => isCount(options[name]));
  const words = optionsInOrder(options, optionsOf(nested)).flatMap(([name, value]) => {
    if ((isShort && numbers.includes(name)) || name === '__proto__') return [];
    const word = printOptionName(name);
    return [value === true ? word : `${word}=${printValue(value)}`];
  });
  const first = isShort ? numbers.map((name) => String(options[name])) : [];
  return `{${printType(nested)}:${[...first, ...words].join(',')}}`;
}

/** The class of the field whose spelling goes on here, read with its colon; undefined, and nothing read, where none does. */
export function nestedClass(cursor: Cursor): string | undefined {
  const { at } = cursor;
  const isQuoted = cursor.peek() === '"';
  const name = isQuoted ? cursor.string() : cursor.take(bareClass);
  if (name !== undefined && cursor.skip(':')) return isQuoted ? name : typeNamed(name);
  cursor.at = at;
  return undefined;
}

/** Reads what stands between the colon and the closing bracket. */
export function readNested(cursor: Cursor, nested: string, readValue: () => OptionValue): Nested {
  const options = new Map<string, OptionValue>();
  const give = (name: string, value: OptionValue): void => {
    if (options.has(name)) throw new Unreadable(`${shown(name)} is given twice`);
    options.set(name, value);
  };
  if (cursor.peek() === '}') return { nested, options: {} };
  const numbers = positional.get(nested) ?? [];
  let isFirst = true;
  if (numbers.length > 0 && /^\d/.test(cursor.peek())) {
    for (const [i, name] of numbers.entries()) {
      const number = i > 0 && !cursor.skip(',') ? undefined : cursor.take(count);
      if (number === undefined || !Number.isSafeInteger(Number(number))) {
        throw new Unreadable(`${shown(cursor.rest)} does not fit ${numbers.join(' and ')}`);
      }
      give(name, Number(number));
    }
    isFirst = false;
  }
  while (isFirst || cursor.skip(',')) {
    isFirst = false;
    const name = readOptionName(cursor);
    give(name, cursor.skip('=') ? readValue() : true);
  }
  return { nested, options: Object.fromEntries(options) };
}
