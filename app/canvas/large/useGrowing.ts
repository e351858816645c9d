import { useEffect, useState } from 'react';

interface Thing {
  readonly id: string;
}

/**
 * The items of a list as far as they are mounted: what is new comes a few at a frame, so that none takes long; what is gone
 * goes at once. The order is that of the list.
 */
export function useGrowing<Item extends Thing>(items: Item[], each: number): Item[] {
  const [grow] = useState(grower<Item>);
  const [, next] = useState(0);
  const shown = grow(items, each);
  const isWhole = shown.length === items.length;
  useEffect(() => {
    if (isWhole) return undefined;
    const frame = requestAnimationFrame(() => next((n) => n + 1));
    return () => cancelAnimationFrame(frame);
  });
  return shown;
}

/** Gives of each list what it gave before, and the first few others. */
export function grower<Item extends Thing>(): (items: Item[], each: number) => Item[] {
  let known: ReadonlySet<string> = new Set();
  return (items, each) => {
    let room = each;
    const shown = items.filter(({ id }) => known.has(id) || room-- > 0);
    known = new Set(shown.map(({ id }) => id));
    return shown.length === items.length ? items : shown;
  };
}
