import { ceiling, divideUp, fraction, isMore, one, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { halfEdgesIn } from './network.ts';
import type { HalfEdge, Network } from './network.ts';

/** A step of an argument: because there are at least `given` of `edge.from`, there are at least `atLeast` of `edge.to`. */
export interface Raise {
  readonly edge: HalfEdge;
  readonly given: bigint;
  readonly atLeast: bigint;
}

/** Why there can be no population. */
export type Contradiction =
  /** Each thing of `edge.from` must have more than it may, or of something that may have none. */
  | { readonly kind: 'local'; readonly edge: HalfEdge }
  /** Going round the edges, each class must have more things than itself: the product of the weights is above 1. */
  | { readonly kind: 'cycle'; readonly edges: readonly HalfEdge[]; readonly product: Fraction }
  /** The steps, in order, lead from a known least number to more of `of` than there may be. */
  | {
      readonly kind: 'bound';
      readonly of: string;
      readonly atLeast: bigint;
      readonly most: bigint;
      readonly steps: readonly Raise[];
    };

/** Edges round which each class must have more things than itself, and by how much. */
export type CriticalCycle = Contradiction & { readonly kind: 'cycle' };

export type Decision =
  | {
      readonly possible: true;
      /** How many things of each class there are. */
      readonly sizes: ReadonlyMap<string, bigint>;
      /** Whether no population has fewer of any class; false for an example found by scaling. */
      readonly isLeast: boolean;
    }
  | { readonly possible: false; readonly because: Contradiction }
  /** The numbers climb so slowly that the search was given up. */
  | { readonly possible: null };

/** How many times a number may be raised before the search is given up. */
const MAX_STEPS = 100_000;

/**
 * Whether the classes in `need` can all have a thing at the same time, and if so the smallest population. Exact: an answer
 * of false comes with a proof, one of true with sizes that every link can be dealt over (`deal.ts`).
 *
 * After Lenzerini & Nobili, "On the satisfiability of dependency constraints in entity-relationship schemata" (1990): every
 * rule has the form "there are at least so many of B as grows with A", so the least sizes are a least fixed point.
 */
export function decide(network: Network, need: Iterable<string>): Decision {
  return new Search(network, new Set(need)).decide();
}

/** The weight of a half-edge: there are at least `weight` times as many of `to` as of `from`; null where it says nothing. */
export const weightOf = ({ lo, cap }: HalfEdge): Fraction | null =>
  lo > 0 && cap > 0 && Number.isFinite(cap) ? fraction(BigInt(lo), BigInt(cap)) : null;

class Search {
  readonly #network: Network;
  readonly #need: ReadonlySet<string>;
  readonly #out = new Map<string, HalfEdge[]>();
  readonly #rows: ReadonlyMap<string, { readonly min: bigint; readonly max: bigint | null }>;

  constructor(network: Network, need: ReadonlySet<string>) {
    this.#network = network;
    this.#need = need;
    this.#rows = new Map(
      network.classes.map(({ id, rows: { min, max } }) => [
        id,
        { min: BigInt(min), max: Number.isFinite(max) ? BigInt(max) : null },
      ]),
    );
    for (const edge of halfEdgesIn(network)) {
      if (edge.lo <= 0) continue;
      const list = this.#out.get(edge.from);
      if (list) list.push(edge);
      else this.#out.set(edge.from, [edge]);
    }
  }

  decide(): Decision {
    const known = this.#known();
    const live = this.#close(known.keys());
    const local = [...live].flatMap((id) => this.#from(id)).find(isImpossible);
    if (local) return no({ kind: 'local', edge: local });
    const tooMany = [...known].find(([id, least]) => this.#isOver(id, least));
    if (tooMany) return no(this.#over(tooMany[0], tooMany[1], new Map()));
    const edges = [...live].flatMap((id) => this.#from(id));
    const paths = longestPaths(live, edges, (id) => fraction(known.get(id) ?? 1n));
    if (paths.cycle) return no(paths.cycle);
    // From what is known first: its steps can be told one by one. From the longest paths where that takes too long.
    const ceilings = new Map([...paths.lengths].map(([id, length]) => [id, ceiling(length)]));
    return this.#climb(known) ?? this.#climb(ceilings) ?? this.#scaled(known, live, edges);
  }

  /** Classes that are known to have things, and how many at least. */
  #known(): Map<string, bigint> {
    const known = new Map<string, bigint>();
    for (const { id } of this.#network.classes) {
      const { min = 0n } = this.#rows.get(id) ?? {};
      const least = this.#need.has(id) && min < 1n ? 1n : min;
      if (least > 0n) known.set(id, least);
    }
    return known;
  }

  #from(id: string): readonly HalfEdge[] {
    return this.#out.get(id) ?? [];
  }

  /** The classes, with those that must then have things as well. */
  #close(ids: Iterable<string>): ReadonlySet<string> {
    const live = new Set(ids);
    for (const id of live) for (const { to } of this.#from(id)) live.add(to);
    return live;
  }

  #isOver(id: string, least: bigint): boolean {
    const most = this.#rows.get(id)?.max ?? null;
    return most !== null && least > most;
  }

  /** The least fixed point of "there are at least so many"; null when it is not reached within the steps allowed. */
  #climb(known: ReadonlyMap<string, bigint>): Decision | null {
    const sizes = new Map(known);
    const raised = new Map<string, Raise>();
    const queue = [...known.keys()];
    const waiting = new Set(queue);
    let steps = 0;
    // The array grows while it is walked.
    for (const id of queue) {
      waiting.delete(id);
      const given = sizes.get(id) ?? 0n;
      for (const edge of this.#from(id)) {
        const atLeast = required(edge, given);
        if (atLeast <= (sizes.get(edge.to) ?? 0n)) continue;
        steps += 1;
        if (steps > MAX_STEPS) return null;
        sizes.set(edge.to, atLeast);
        raised.set(edge.to, { edge, given, atLeast });
        if (this.#isOver(edge.to, atLeast)) return no(this.#over(edge.to, atLeast, raised));
        if (!waiting.has(edge.to)) {
          waiting.add(edge.to);
          queue.push(edge.to);
        }
      }
    }
    for (const { id } of this.#network.classes) if (!sizes.has(id)) sizes.set(id, 0n);
    return { possible: true, sizes, isLeast: true };
  }

  /** The chain of raises that ends above the most a class may have. */
  #over(of: string, atLeast: bigint, raised: ReadonlyMap<string, Raise>): Contradiction {
    const steps: Raise[] = [];
    const seen = new Set<string>();
    for (let step = raised.get(of); step && !seen.has(step.edge.to);) {
      seen.add(step.edge.to);
      steps.unshift(step);
      step = raised.get(step.edge.from);
    }
    return { kind: 'bound', of, atLeast, most: this.#rows.get(of)?.max ?? 0n, steps };
  }

  /** Where climbing takes too long: sizes in the ratio of the longest paths, large enough for every link. */
  #scaled(
    known: ReadonlyMap<string, bigint>,
    live: ReadonlySet<string>,
    edges: readonly HalfEdge[],
  ): Decision {
    if ([...live].some((id) => (this.#rows.get(id)?.max ?? null) !== null)) {
      return { possible: null };
    }
    const { lengths } = longestPaths(live, edges, () => one);
    let common = 1n;
    for (const { under } of lengths.values()) common = fraction(common, under).over * under;
    const widest = edges.reduce((most, { lo }) => (lo > most ? lo : most), 1);
    const most = [...known.values()].reduce((a, b) => (a > b ? a : b), 1n);
    const factor = common * most * BigInt(widest);
    const sizes = new Map<string, bigint>();
    for (const { id } of this.#network.classes) {
      const length = lengths.get(id);
      sizes.set(id, length && live.has(id) ? ceiling(times(length, fraction(factor))) : 0n);
    }
    return { possible: true, sizes, isLeast: false };
  }
}

const no = (because: Contradiction): Decision => ({ possible: false, because });

const isImpossible = ({ lo, most, cap }: HalfEdge): boolean => lo > most || cap <= 0;

/** How many of `to` there are at least, when there are `given` of `from`. */
export function required({ lo, cap, link }: HalfEdge, given: bigint): bigint {
  if (lo <= 0 || given <= 0n) return 0n;
  const shared = Number.isFinite(cap) ? divideUp(BigInt(lo) * given, BigInt(cap)) : 1n;
  const distinct = link.simple ? BigInt(lo) : 1n;
  return shared > distinct ? shared : distinct;
}

/**
 * For each class the greatest product of weights over paths that end there, from what `start` gives; or a cycle whose
 * product is above 1, for which there is none (Bellman and Ford's search, with products for sums).
 */
export function longestPaths(
  ids: ReadonlySet<string>,
  edges: readonly HalfEdge[],
  start: (id: string) => Fraction,
): {
  readonly lengths: ReadonlyMap<string, Fraction>;
  readonly cycle: CriticalCycle | null;
} {
  const weighted = edges.flatMap((edge) => {
    const weight = weightOf(edge);
    return weight ? [{ edge, weight }] : [];
  });
  const lengths = new Map([...ids].map((id) => [id, start(id)] as const));
  const before = new Map<string, { readonly edge: HalfEdge; readonly weight: Fraction }>();
  for (let round = 0; round <= ids.size; round += 1) {
    let last: string | undefined;
    for (const found of weighted) {
      const { edge, weight } = found;
      const length = times(lengths.get(edge.from) ?? one, weight);
      if (!isMore(length, lengths.get(edge.to) ?? one)) continue;
      lengths.set(edge.to, length);
      before.set(edge.to, found);
      last = edge.to;
    }
    if (last === undefined) return { lengths, cycle: null };
    // The steps back run in a circle as soon as the paths have gone round a cycle above 1 once.
    const cycle = cycleBefore(last, before);
    if (cycle) return { lengths, cycle };
  }
  return { lengths, cycle: null };
}

/** The cycle that the steps back from `last` lead into; null where they come to an end. */
function cycleBefore(
  last: string,
  before: ReadonlyMap<string, { readonly edge: HalfEdge; readonly weight: Fraction }>,
): CriticalCycle | null {
  const seen = new Set<string>();
  let at = last;
  while (!seen.has(at)) {
    seen.add(at);
    const step = before.get(at);
    if (!step) return null;
    at = step.edge.from;
  }
  const edges: HalfEdge[] = [];
  let product = one;
  let back = at;
  do {
    const step = before.get(back);
    if (!step) return null;
    edges.unshift(step.edge);
    product = times(product, step.weight);
    back = step.edge.from;
  } while (back !== at);
  return { kind: 'cycle', edges, product };
}
