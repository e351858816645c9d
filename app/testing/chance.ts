/** Choices at random that are the same every time: what random designs are made with. */

/** Mulberry32: whole numbers from a seed, the same everywhere. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface Chance {
  readonly below: (limit: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** True once in `n`. */
  readonly once: (n: number) => boolean;
}

/** The choices of this seed. */
export function chanceFrom(seed: number): Chance {
  const below = dice(seed);
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
    once: (n) => below(n) === 0,
  };
}
