/**
 * Populations sought by trying: every vector of sizes up to a limit, every way to join. Shares no thought with the engine,
 * which it is there to judge; far too slow for anything but a handful of things.
 */
import type { Link, Network } from '../../core/cardinality/network.ts';

/** All vectors of sizes up to `limit`, by class in order, that can be populated and have a thing of every class in `need`. */
export function populations(
  network: Network,
  need: readonly string[],
  limit: number,
): readonly (readonly number[])[] {
  const found: number[][] = [];
  const sizes = network.classes.map(() => 0);
  const indexOf = new Map(network.classes.map(({ id }, i) => [id, i]));
  const sizeOf = (id: string): number => sizes[indexOf.get(id) ?? -1] ?? 0;
  const fits = (): boolean =>
    network.classes.every(({ id, rows }) => {
      const size = sizeOf(id);
      return size >= rows.min && size <= rows.max && (size > 0 || !need.includes(id));
    }) && network.links.every((link) => canJoin(link, sizeOf(link.a), sizeOf(link.b)));
  const next = (at: number): void => {
    if (at === sizes.length) {
      if (fits()) found.push([...sizes]);
      return;
    }
    for (let size = 0; size <= limit; size += 1) {
      sizes[at] = size;
      next(at + 1);
    }
  };
  next(0);
  return found;
}

const known = new Map<string, boolean>();

/** Whether some set (or bag) of pairs between `a` and `b` things keeps all four bounds; found by trying. */
export function canJoin({ perA, perB, simple }: Link, a: number, b: number): boolean {
  const key = [perA.min, perA.max, perB.min, perB.max, simple, a, b].join(' ');
  let can = known.get(key);
  if (can === undefined) {
    can = tryRow(
      0,
      Array.from({ length: b }, () => 0),
    );
    known.set(key, can);
  }
  return can;

  /** Gives the things of `a` their partners one after another; `taken` counts those of each of `b`. */
  function tryRow(row: number, taken: readonly number[]): boolean {
    if (row === a) return taken.every((count) => count >= perB.min && count <= perB.max);
    return rows(taken, 0, 0, (after) => tryRow(row + 1, after));
  }

  function rows(
    taken: readonly number[],
    at: number,
    degree: number,
    then: (after: readonly number[]) => boolean,
  ): boolean {
    if (at === b) return degree >= perA.min && degree <= perA.max && then(taken);
    const room = Math.min(
      perB.max - (taken[at] ?? 0),
      perA.max - degree,
      simple ? 1 : enough(degree),
    );
    for (let more = 0; more <= room; more += 1) {
      const after = taken.with(at, (taken[at] ?? 0) + more);
      if (rows(after, at + 1, degree + more, then)) return true;
    }
    return false;
  }

  /** With nothing to stop it a thing needs no more partners than all least numbers together ask for. */
  function enough(degree: number): number {
    return Math.max(0, perA.min + perB.min * b - degree);
  }
}
