/** Which fields hold something, and no more of them than that. */
import type { Cell } from './population.ts';

/** A value of which nothing is known but that it is there, or the one that isn't. */
export const cellOf = (isThere: boolean): Cell => (isThere ? {} : null);

/** Every choice among the items, the empty one first. */
export const subsets = <Item>(items: readonly Item[]): readonly ReadonlySet<Item>[] =>
  Array.from(
    { length: 2 ** items.length },
    (_, n) => new Set(items.filter((_item, at) => ((n >> at) & 1) === 1)),
  );
