import { decide, weightOf } from './decide.ts';
import { isMore, isSame, one, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { halfEdges } from './network.ts';
import type { HalfEdge, Network } from './network.ts';

/**
 * Half-edges whose both ends stand at their extreme in every population of all classes: each thing of `from` has exactly
 * `lo`, each of `to` exactly `cap`, whatever the drawing allows. Empty when the classes can't all have things.
 *
 * Such an edge lies on a cycle whose product of weights is exactly 1. Where a class has a most, numbers can force more than
 * cycles do; that is not decided here.
 */
export function forcedEdges(network: Network): readonly HalfEdge[] {
  const all = network.classes.map(({ id }) => id);
  if (decide(network, all).possible !== true) return [];
  const weighted = network.links.flatMap(halfEdges).flatMap((edge) => {
    const weight = weightOf(edge);
    return weight ? [{ edge, weight }] : [];
  });
  const rings = componentsOf(weighted.map(({ edge }) => edge));
  return weighted.flatMap(({ edge, weight }) => {
    const ring = rings.get(edge.from);
    if (!ring || ring !== rings.get(edge.to)) return [];
    const inside = weighted.filter((step) => rings.get(step.edge.from) === ring);
    const back = greatestProduct(edge.to, edge.from, inside, ring.size);
    return back && isSame(times(weight, back), one) ? [edge] : [];
  });
}

interface Step {
  readonly edge: HalfEdge;
  readonly weight: Fraction;
}

/** The greatest product of weights over paths between two classes; null without a path. There is no cycle above 1. */
function greatestProduct(
  from: string,
  to: string,
  steps: readonly Step[],
  rounds: number,
): Fraction | null {
  const products = new Map([[from, one]]);
  for (let round = 0; round < rounds; round += 1) {
    let isChanged = false;
    for (const { edge, weight } of steps) {
      const before = products.get(edge.from);
      if (!before) continue;
      const product = times(before, weight);
      const known = products.get(edge.to);
      if (known && !isMore(product, known)) continue;
      products.set(edge.to, product);
      isChanged = true;
    }
    if (!isChanged) break;
  }
  return products.get(to) ?? null;
}

/** By class, the set of classes that can be reached from it and lead back (Tarjan's strongly connected components). */
export function componentsOf(
  edges: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = out.get(from);
    if (list) list.push(to);
    else out.set(from, [to]);
    if (!out.has(to)) out.set(to, []);
  }
  const components = new Map<string, ReadonlySet<string>>();
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  // By hand instead of by recursion: a chain can be as long as the design.
  for (const start of out.keys()) {
    if (order.has(start)) continue;
    const path: { readonly id: string; next: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      lowest.set(id, order.get(id) ?? 0);
      stack.push(id);
      path.push({ id, next: 0 });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const to = out.get(top.id)?.[top.next];
      top.next += 1;
      if (to !== undefined) {
        if (!order.has(to)) enter(to);
        else if (!components.has(to)) lower(lowest, top.id, order.get(to) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(lowest, above.id, lowest.get(top.id) ?? 0);
      if (lowest.get(top.id) !== order.get(top.id)) continue;
      const component = new Set(stack.splice(stack.lastIndexOf(top.id)));
      for (const id of component) components.set(id, component);
    }
  }
  return components;
}

function lower(lowest: Map<string, number>, id: string, value: number): void {
  if (value < (lowest.get(id) ?? value)) lowest.set(id, value);
}
