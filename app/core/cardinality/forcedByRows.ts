import { decide, required } from './decide.ts';
import type { Raise } from './decide.ts';
import { divideUp } from './fraction.ts';
import { halfEdgesIn } from './network.ts';
import type { HalfEdge, Network } from './network.ts';
import { groupedBy, leadingToMost, mostsOf, overrun } from './overrun.ts';
import { ringsOf } from './rings.ts';

/** A half-edge whose both ends stand at their extreme, as there are so many things and may be no more of others. */
export interface ForcedByRows {
  readonly edge: HalfEdge;
  /** How many of `edge.from` there are at least. */
  readonly least: bigint;
  /** The class that would need more things than it may have, were an end not at its extreme. */
  readonly of: string;
  readonly steps: readonly Raise[];
}

/**
 * Half-edges that mosts of classes force, beside those on a way round whose product is 1 (`rings.ts`): with one link less
 * than all places taken, there would be more things of a class than there may be. True of every population, those with
 * empty classes among them. Empty when the classes can't all have things.
 */
export function forcedByRows(network: Network): readonly ForcedByRows[] {
  let found = known.get(network);
  if (!found) known.set(network, (found = search(network)));
  return found;
}

const known = new WeakMap<Network, readonly ForcedByRows[]>();

function search(network: Network): readonly ForcedByRows[] {
  const edges = halfEdgesIn(network).filter(({ lo }) => lo > 0);
  const limited = leadingToMost(network, edges);
  const tight = new Set(ringsOf(network).flatMap((ring) => ring.tight));
  const candidates = edges.filter(
    (edge) => Number.isFinite(edge.cap) && limited.has(edge.to) && !tight.has(edge),
  );
  if (candidates.length === 0) return [];
  const out = groupedBy(edges, 'from');
  const mosts = mostsOf(network);
  const all = leastOfAll(network);
  /** Why there is no population from these sizes on with a place left at the edge. */
  const refute = (edge: HalfEdge, sizes: ReadonlyMap<string, bigint> | null) => {
    if (!sizes) return null;
    const needed = (one: HalfEdge, given: bigint): bigint =>
      one === edge ? withRoomLeft(edge, given) : required(one, given);
    const over = overrun({
      sizes,
      at: [edge.from],
      edgesFrom: (id) => out.get(id) ?? [],
      needed,
      mosts,
    });
    return over && { edge, least: sizes.get(edge.from) ?? 0n, ...over };
  };
  return candidates.flatMap(
    (edge) => (refute(edge, all) && refute(edge, leastSizes(network, [edge.to]))) ?? [],
  );
}

/** The smallest numbers of things with some of every class; null as below. */
export function leastOfAll(network: Network): ReadonlyMap<string, bigint> | null {
  let sizes = least.get(network);
  if (sizes === undefined) {
    const all = network.classes.map(({ id }) => id);
    least.set(network, (sizes = leastSizes(network, all)));
  }
  return sizes;
}

const least = new WeakMap<Network, ReadonlyMap<string, bigint> | null>();

/** The smallest numbers of things with some of each class in `need`; null where there are none, or they aren't known. */
function leastSizes(network: Network, need: readonly string[]): ReadonlyMap<string, bigint> | null {
  const decision = decide(network, need);
  return decision.possible === true && decision.isLeast ? decision.sizes : null;
}

/** How many of `to` there are when not all the places they have are taken. */
const withRoomLeft = ({ lo, cap }: HalfEdge, given: bigint): bigint =>
  divideUp(BigInt(lo) * given + 1n, BigInt(cap));
