import { longestPaths, weightOf } from './decide.ts';
import type { CriticalCycle } from './decide.ts';
import { componentsOf } from './components.ts';
import type { Fraction } from './fraction.ts';
import { isSame, one, times } from './fraction.ts';
import { halfEdgesIn } from './network.ts';
import type { HalfEdge, Network } from './network.ts';

/** Classes whose numbers depend on one another all the way round. */
export interface Ring {
  readonly classes: ReadonlySet<string>;
  /** A way round on which every class must have more things than itself; null without one. */
  readonly cycle: CriticalCycle | null;
  /** Where there is none: half-edges on a way round whose product is exactly 1, so that both ends stand at their extreme. */
  readonly tight: readonly HalfEdge[];
}

const known = new WeakMap<Network, readonly Ring[]>();

/** The rings of a network with edges that say how many; whatever the bounds of its classes are. */
export function ringsOf(network: Network): readonly Ring[] {
  let rings = known.get(network);
  if (!rings) known.set(network, (rings = search(network)));
  return rings;
}

function search(network: Network): readonly Ring[] {
  const edges = halfEdgesIn(network).filter((edge) => weightOf(edge) !== null);
  const components = componentsOf(edges);
  const byRing = new Map<ReadonlySet<string>, HalfEdge[]>();
  for (const edge of edges) {
    const ring = components.get(edge.from);
    if (!ring || ring !== components.get(edge.to)) continue;
    const list = byRing.get(ring);
    if (list) list.push(edge);
    else byRing.set(ring, [edge]);
  }
  return [...byRing].map(([classes, inside]) => {
    const { lengths, cycle } = longestPaths(classes, inside, () => one);
    return { classes, cycle, tight: cycle ? [] : tightOf(inside, lengths) };
  });
}

/** On a cycle of product 1 no edge leaves anything over of the greatest products, and only there do such edges close up. */
function tightOf(
  edges: readonly HalfEdge[],
  lengths: ReadonlyMap<string, Fraction>,
): readonly HalfEdge[] {
  const exact = edges.filter((edge) => {
    const weight = weightOf(edge);
    const [from, to] = [lengths.get(edge.from), lengths.get(edge.to)];
    return weight && from && to && isSame(times(from, weight), to);
  });
  const components = componentsOf(exact);
  return exact.filter(({ from, to }) => components.get(from) === components.get(to));
}
