import { required } from './decide.ts';
import { leastOfAll } from './forcedByRows.ts';
import { divideUp } from './fraction.ts';
import { halfEdges, halfEdgesIn } from './network.ts';
import type { HalfEdge, Link, Network } from './network.ts';
import { groupedBy, leadingToMost, mostsOf, overrun } from './overrun.ts';
import type { Overrun } from './overrun.ts';

/** The least or the most at an end of a link. */
export interface Bound {
  readonly link: Link;
  readonly end: 'perA' | 'perB';
  readonly bound: 'min' | 'max';
  /** Another link that says the same, to be left out with it. */
  readonly twin: string | null;
}

/**
 * Tells of bounds whether every population of the network without them keeps them, since there may be no more things of a
 * class: the one that would need more, else null. Null of all where the classes can't be shown to have
 * things all at once.
 *
 * That one thing breaks a bound, while the others of its class stand at their extreme, has the form of all other rules too:
 * there are at least so many of the other class. So it is decided as they are.
 */
export function impliedByRows(network: Network): (bound: Bound) => string | null {
  let implied = known.get(network);
  if (!implied) known.set(network, (implied = judge(network)));
  return implied;
}

const known = new WeakMap<Network, (bound: Bound) => string | null>();

function judge(network: Network): (bound: Bound) => string | null {
  const edges = halfEdgesIn(network).filter(({ lo }) => lo > 0);
  const limited = leadingToMost(network, edges);
  if (limited.size === 0) return () => null;
  if (leastOfAll(network) === null) return () => null;
  const greatest = greatestSizes(network, edges);
  const out = groupedBy(edges, 'from');
  const mosts = mostsOf(network);
  const mins = new Map(
    network.classes.flatMap(({ id, rows }) => (rows.min > 0 ? [[id, BigInt(rows.min)]] : [])),
  );
  const answers = new Map<string, string | null>();
  return (stated) => {
    const id = `${stated.link.id} ${stated.end} ${stated.bound}`;
    let answer = answers.get(id);
    if (answer === undefined) answers.set(id, (answer = search(stated)?.of ?? null));
    return answer;
  };

  function search({ link, end, bound, twin }: Bound): Overrun | null {
    const [atA, atB] = halfEdges(link);
    const [leaving, coming] = end === 'perA' ? [atA, atB] : [atB, atA];
    const isMin = bound === 'min';
    if (!limited.has(isMin ? leaving.from : leaving.to)) return null;
    // Where nothing limits how many more it has, or asks that it has any, a thing may break the bound. Where no two may be
    // joined there is nothing to say.
    if (isMin ? coming.lo === 0 : leaving.cap === Infinity && !link.simple) return null;
    if (leaving.cap === 0) return null;
    const needed = (edge: HalfEdge, given: bigint): bigint => {
      if (edge === leaving) return isMin ? 0n : withOneAbove(leaving, given);
      if (edge === coming) return isMin ? withOneBelow(coming, leaving.lo, given) : anyMost(given);
      return required(edge, given);
    };
    const anyMost = (given: bigint): bigint => required({ ...coming, cap: Infinity }, given);
    const edgesFrom = (id: string): readonly HalfEdge[] => [
      ...[leaving, coming].filter(({ from }) => from === id),
      ...(out.get(id) ?? []).filter((one) => one.link !== link && one.link.id !== twin),
    ];
    // The greatest population is one in which it is broken, if there is room enough.
    const edge = isMin ? coming : leaving;
    const [most, room] = [greatest.get(edge.from), greatest.get(edge.to)];
    if (most !== undefined && room !== undefined && needed(edge, most) <= room) return null;
    const ends = [leaving.from, leaving.to];
    const sizes = new Map(mins);
    if (!sizes.has(leaving.from)) sizes.set(leaving.from, 1n);
    const at = [...ends, ...sizes.keys()];
    return overrun({ sizes, at, edgesFrom, needed, mosts });
  }
}

/** How often a number may be lowered; where that is not enough, bounds may be missed that follow. */
const MAX_STEPS = 10_000;

/** How many things of each class there may be at most, as far as there is a limit to them. */
function greatestSizes(
  { classes }: Network,
  edges: readonly HalfEdge[],
): ReadonlyMap<string, bigint> {
  const greatest = new Map(
    classes.flatMap(({ id, rows }) =>
      Number.isFinite(rows.max) ? [[id, BigInt(rows.max)] as const] : [],
    ),
  );
  const into = groupedBy(
    edges.filter(({ cap }) => Number.isFinite(cap)),
    'to',
  );
  const queue = [...greatest.keys()];
  // The array grows while it is walked.
  for (const id of queue) {
    const room = greatest.get(id) ?? 0n;
    for (const { from, lo, cap } of into.get(id) ?? []) {
      const most = (room * BigInt(cap)) / BigInt(lo);
      const before = greatest.get(from);
      if (before !== undefined && before <= most) continue;
      greatest.set(from, most);
      if (queue.length < MAX_STEPS) queue.push(from);
    }
  }
  return greatest;
}

/** How many of `to` there are when one of `given` things has one more than it may, and the others their least. */
function withOneAbove({ lo, most, cap, link }: HalfEdge, given: bigint): bigint {
  if (given === 0n) return 0n;
  const more = BigInt(most) + 1n;
  const shared = Number.isFinite(cap)
    ? divideUp(BigInt(lo) * (given - 1n) + more, BigInt(cap))
    : 1n;
  return link.simple && more > shared ? more : shared;
}

/** How many of `to` there are when one of them has one less of the `given` things than `least`, and the others their most. */
function withOneBelow(edge: HalfEdge, least: number, given: bigint): bigint {
  const { lo, cap, link } = edge;
  const plain = required(edge, given);
  const fewer = BigInt(least) - 1n;
  const left = BigInt(lo) * given - fewer;
  if (given === 0n || left <= 0n) return plain;
  const others = Number.isFinite(cap) ? divideUp(left, BigInt(cap)) : 1n;
  const distinct = link.simple ? BigInt(lo) - fewer / given : 0n;
  const all = 1n + (others > distinct ? others : distinct);
  return all > plain ? all : plain;
}
