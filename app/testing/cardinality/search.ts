/**
 * Populations sought by trying: every vector of sizes up to a limit, every way to join. Shares no thought with the engine,
 * which it is there to judge; far too slow for anything but a handful of things.
 */
import type { Bounds, Link, Network } from '../../core/cardinality/network.ts';

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
    can = canJoinAs(repeated(perA, a), repeated(perB, b), simple);
    known.set(key, can);
  }
  return can;
}

/** Whether one thing at an end of the link may have as many as `broken` says, while all others keep their bounds. */
export function canBreak(
  { perA, perB, simple }: Link,
  [a, b]: readonly [number, number],
  end: 'perA' | 'perB',
  broken: Bounds,
): boolean {
  const [ofA, ofB] = [repeated(perA, a), repeated(perB, b)];
  if ((end === 'perA' ? ofA : ofB).length === 0) return false;
  return end === 'perA'
    ? canJoinAs(ofA.with(0, broken), ofB, simple)
    : canJoinAs(ofA, ofB.with(0, broken), simple);
}

const repeated = (bounds: Bounds, times: number): readonly Bounds[] =>
  Array.from({ length: times }, () => bounds);

/** The same with bounds for each thing of its own. */
function canJoinAs(as: readonly Bounds[], bs: readonly Bounds[], simple: boolean): boolean {
  const leastOfB = bs.reduce((sum, { min }) => sum + min, 0);
  return tryRow(
    0,
    bs.map(() => 0),
  );

  /** Gives the things of `a` their partners one after another; `taken` counts those of each of `b`. */
  function tryRow(row: number, taken: readonly number[]): boolean {
    const own = as[row];
    if (!own) return taken.every((count, n) => count >= least(n) && count <= most(n));
    return rows(own, taken, 0, 0, (after) => tryRow(row + 1, after));
  }

  function rows(
    own: Bounds,
    taken: readonly number[],
    at: number,
    degree: number,
    then: (after: readonly number[]) => boolean,
  ): boolean {
    if (at === bs.length) return degree >= own.min && degree <= own.max && then(taken);
    // With nothing to stop it a thing needs no more partners than all least numbers together ask for.
    const enough = simple ? 1 : Math.max(0, own.min + leastOfB - degree);
    const room = Math.min(most(at) - (taken[at] ?? 0), own.max - degree, enough);
    for (let more = 0; more <= room; more += 1) {
      const after = taken.with(at, (taken[at] ?? 0) + more);
      if (rows(own, after, at + 1, degree + more, then)) return true;
    }
    return false;
  }

  function least(n: number): number {
    return bs[n]?.min ?? 0;
  }

  function most(n: number): number {
    return bs[n]?.max ?? 0;
  }
}
