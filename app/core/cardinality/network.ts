/**
 * What the mathematics of cardinality is about: classes of things with bounds on how many there are, and links between them
 * with bounds on how many each thing has. Knows nothing of Django; `fromSchema.ts` makes one of a design.
 */

/** How many: whole numbers, `max` is Infinity where nothing limits it. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Class {
  readonly id: string;
  /** How many things of it there are. */
  readonly rows: Bounds;
}

/**
 * An association between the things of two classes, which may be the same class. An inheritance is one too: each thing of
 * `a` is one thing of `b`, each of `b` at most one of `a`.
 */
export interface Link {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** How many things of `b` each of `a` is linked with. */
  readonly perA: Bounds;
  /** How many things of `a` each of `b` is linked with. */
  readonly perB: Bounds;
  /** True when no pair may be linked twice. */
  readonly simple: boolean;
}

export interface Network {
  readonly classes: readonly Class[];
  readonly links: readonly Link[];
}

/** A link seen from one end: each thing of `from` has at least `lo` of `to`, each of `to` at most `cap` of `from`. */
export interface HalfEdge {
  readonly link: Link;
  readonly from: string;
  readonly to: string;
  readonly lo: number;
  /** The most each of `from` may have: below `lo` no thing can be. */
  readonly most: number;
  readonly cap: number;
}

export const halfEdges = (link: Link): readonly [HalfEdge, HalfEdge] => [
  { link, from: link.a, to: link.b, lo: link.perA.min, most: link.perA.max, cap: link.perB.max },
  { link, from: link.b, to: link.a, lo: link.perB.min, most: link.perB.max, cap: link.perA.max },
];

const known = new WeakMap<Network, readonly HalfEdge[]>();

/** Both half-edges of every link. */
export function halfEdgesIn(network: Network): readonly HalfEdge[] {
  let edges = known.get(network);
  if (!edges) known.set(network, (edges = network.links.flatMap(halfEdges)));
  return edges;
}

/** Whether some edge asks for as much as it shares or more: no way round has a product of 1 or above without. */
export const maybeTight = (network: Network): boolean =>
  halfEdgesIn(network).some(({ lo, cap }) => lo > 0 && lo >= cap);

/** Whether a half-edge goes from `a` of its link; of a link of a class with itself, by the number it has. */
export const isForward = ({ link, from, lo, most }: HalfEdge): boolean =>
  link.a === link.b ? lo === link.perA.min && most === link.perA.max : from === link.a;
