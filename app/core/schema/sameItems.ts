/** Whether two lists hold the very same items in the same order. */
export const sameItems = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, n) => item === b[n]);
