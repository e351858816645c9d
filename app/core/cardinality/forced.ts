import { decide } from './decide.ts';
import { forcedByRows } from './forcedByRows.ts';
import type { HalfEdge, Network } from './network.ts';
import { ringsOf } from './rings.ts';

/**
 * Half-edges whose both ends stand at their extreme in every population of all classes: each thing of `from` has exactly
 * `lo`, each of `to` exactly `cap`, whatever the drawing allows. Empty when the classes can't all have things.
 *
 * Such an edge lies on a cycle whose product of weights is exactly 1, or the mosts of classes leave no choice.
 */
export function forcedEdges(network: Network): readonly HalfEdge[] {
  const all = network.classes.map(({ id }) => id);
  if (decide(network, all).possible !== true) return [];
  return [
    ...ringsOf(network).flatMap(({ tight }) => tight),
    ...forcedByRows(network).map(({ edge }) => edge),
  ];
}
