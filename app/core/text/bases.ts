import type { Base } from '../design/design.ts';
import { isCode, isMissing, isModelRef } from '../fieldTypes/values.ts';
import { Cursor } from './cursor.ts';
import type { Context } from './references.ts';
import { model } from './spellings.ts';
import { Unreadable } from './unreadable.ts';

/** Bases as they stand after `:bases`: `Base,shop.Other,`mixins.Stamped``. */
export const printBases = (bases: readonly Base[], context: Context): string =>
  bases.map((base) => model.print(base, context)).join(',');

/** What the word after `:bases` names. */
export function readBases(word: string, context: Context): readonly Base[] {
  const cursor = new Cursor(word);
  const bases: Base[] = [];
  do {
    const base = model.read(cursor, context);
    if (!isModelRef(base) && !isMissing(base) && !isCode(base))
      throw new Unreadable('a base is a model or a class');
    bases.push(base);
  } while (cursor.skip(','));
  cursor.end();
  return bases;
}
