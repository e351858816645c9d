import { decide, required } from './decide.ts';
import type { Raise } from './decide.ts';
import { divideUp } from './fraction.ts';
import { halfEdgesIn } from './network.ts';
import type { HalfEdge, Network } from './network.ts';
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

/** How many times a number may be raised before an edge is left undecided. */
const MAX_STEPS = 1000;

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
  const mosts = new Map(network.classes.map(({ id, rows }) => [id, rows.max]));
  const refute = (edge: HalfEdge, sizes: ReadonlyMap<string, bigint> | null) =>
    sizes && withRoomLeft(mosts, out, sizes, edge);
  const all = leastSizes(
    network,
    network.classes.map(({ id }) => id),
  );
  return candidates.flatMap(
    (edge) => (refute(edge, all) && refute(edge, leastSizes(network, [edge.to]))) ?? [],
  );
}

function leastSizes(network: Network, need: readonly string[]): ReadonlyMap<string, bigint> | null {
  const decision = decide(network, need);
  return decision.possible === true && decision.isLeast ? decision.sizes : null;
}

function groupedBy(
  edges: readonly HalfEdge[],
  end: 'from' | 'to',
): ReadonlyMap<string, readonly HalfEdge[]> {
  const groups = new Map<string, HalfEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group) group.push(edge);
    else groups.set(edge[end], [edge]);
  }
  return groups;
}

/** The classes with a most, and those that need some of one. */
function leadingToMost({ classes }: Network, edges: readonly HalfEdge[]): ReadonlySet<string> {
  const limited = new Set(
    classes.filter(({ rows }) => Number.isFinite(rows.max)).map(({ id }) => id),
  );
  if (limited.size === 0) return limited;
  const needing = groupedBy(edges, 'to');
  // The set grows while it is gone through.
  for (const id of limited) for (const { from } of needing.get(id) ?? []) limited.add(from);
  return limited;
}

/** Why there is no population from these least sizes on with a place left at the edge; null where that is not shown. */
function withRoomLeft(
  mosts: ReadonlyMap<string, number>,
  out: ReadonlyMap<string, readonly HalfEdge[]>,
  least: ReadonlyMap<string, bigint>,
  edge: HalfEdge,
): ForcedByRows | null {
  const raised = new Map<string, Raise>();
  const sizeOf = (id: string): bigint => raised.get(id)?.atLeast ?? least.get(id) ?? 0n;
  const needed = (one: HalfEdge): bigint => {
    const given = sizeOf(one.from);
    if (one !== edge) return required(one, given);
    return divideUp(BigInt(edge.lo) * given + 1n, BigInt(edge.cap));
  };
  const queue = [edge.from];
  let first = true;
  // The array grows while it is walked.
  for (const id of queue) {
    if (queue.length > MAX_STEPS) return null;
    for (const one of first ? [edge] : (out.get(id) ?? [])) {
      const atLeast = needed(one);
      if (atLeast <= sizeOf(one.to)) continue;
      raised.set(one.to, { edge: one, given: sizeOf(one.from), atLeast });
      if (atLeast > (mosts.get(one.to) ?? Infinity)) {
        const steps = [...raised.values()];
        return { edge, least: least.get(edge.from) ?? 0n, of: one.to, steps };
      }
      queue.push(one.to);
    }
    first = false;
  }
  return null;
}
