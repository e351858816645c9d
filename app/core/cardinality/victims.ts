import { halfEdgesIn } from './network.ts';
import type { HalfEdge, Network } from './network.ts';

/**
 * Tells of classes that can have no thing which others can have none for that alone: each that needs one of them, by
 * however many steps, with the half-edge by which it does. Those of `but` are left out.
 */
export function victimsIn(
  network: Network,
): (dead: readonly string[], but: ReadonlySet<string>) => ReadonlyMap<string, HalfEdge> {
  const needing = new Map<string, HalfEdge[]>();
  for (const edge of halfEdgesIn(network)) {
    if (edge.lo <= 0) continue;
    const list = needing.get(edge.to);
    if (list) list.push(edge);
    else needing.set(edge.to, [edge]);
  }
  return (dead, but) => {
    const victims = new Map<string, HalfEdge>();
    const queue = [...dead];
    // The array grows while it is walked.
    for (const id of queue) {
      for (const edge of needing.get(id) ?? []) {
        if (but.has(edge.from) || victims.has(edge.from)) continue;
        victims.set(edge.from, edge);
        queue.push(edge.from);
      }
    }
    return victims;
  };
}
