/** One option in a line: `null`, `max_length:80`, `help_text:"…"`. */
import type { OptionKind } from '../fieldTypes/option.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { Cursor } from './cursor.ts';
import { printOptionName, readOptionName } from './optionName.ts';
import type { Context } from './references.ts';
import { printValue } from './spellings.ts';

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

export function readOption(word: string): OptionWord {
  if (word.startsWith('=')) return { name: 'default', written: word.slice(1) };
  const cursor = new Cursor(word);
  const name = readOptionName(cursor);
  if (cursor.skip(':')) return { name, written: cursor.rest };
  cursor.end();
  return { name, written: undefined };
}
