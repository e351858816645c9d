import type { Options } from '../fieldTypes/values.ts';

/** Whether two lists hold the very same items in the same order. */
export const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, n) => item === b[n]);

/** Whether two sets of options hold the very same values, in the same order. */
export const sameOptions = (a: Options, b: Options): boolean =>
  a === b ||
  (sameItems(Object.keys(a), Object.keys(b)) && sameItems(Object.values(a), Object.values(b)));
