import type { Link } from '../cardinality/network.ts';
import type { ResolvedRelation } from '../schema/schema.ts';
import type { Fillings } from './fillings.ts';

/** One of the keys to be dealt: its link, how many rows it may point at, and whether those are of its own model. */
export interface DealtKey {
  readonly relation: ResolvedRelation;
  readonly link: Link;
  readonly width: number;
  readonly isSelf: boolean;
}

/**
 * What each of `size` rows has in each of the keys, where checks say which of them it may have filled at once: the number of
 * a row of the target, or null. Those that are still needed by a target come first, then the most keys, then in turn.
 * A row for which no set of keys has room has them all empty.
 */
export function dealTogether(
  keys: readonly DealtKey[],
  { sets }: Fillings,
  size: number,
): ReadonlyMap<ResolvedRelation, readonly (number | null)[]> {
  const hands = new Map(keys.map((key) => [key.relation, new Hand(key)]));
  const used = new Map(sets.map((set) => [set, 0]));
  const dealt = new Map(keys.map(({ relation }) => [relation, [] as (number | null)[]]));
  for (let i = 0; i < size; i += 1) {
    const roomy = sets.filter((set) =>
      [...set].every((key) => (hands.get(key)?.next(i) ?? null) !== null),
    );
    const needs = (set: ReadonlySet<ResolvedRelation>): number =>
      sum([...set].map((key) => hands.get(key)?.missing ?? 0));
    const [best] = roomy.toSorted(
      (a, b) => needs(b) - needs(a) || b.size - a.size || (used.get(a) ?? 0) - (used.get(b) ?? 0),
    );
    if (best) used.set(best, (used.get(best) ?? 0) + 1);
    for (const { relation } of keys) {
      const hand = best?.has(relation) === true ? hands.get(relation) : undefined;
      dealt.get(relation)?.push(hand?.deal(i) ?? null);
    }
  }
  return dealt;
}

/** The rows a key may point at, of which the one pointed at the least is next. */
class Hand {
  readonly #key: DealtKey;
  readonly #taken: number[];
  /** How many more rows are to point at these. */
  missing: number;

  constructor(key: DealtKey) {
    this.#key = key;
    this.#taken = Array.from({ length: key.width }, () => 0);
    this.missing = key.link.perB.min * key.width;
  }

  /** What the row would point at; null where there is none left. */
  next(row: number): number | null {
    const { link, isSelf } = this.#key;
    // A row of a tree hangs below one before it.
    const isTree = isSelf && link.perB.min === 0;
    const open = isTree ? this.#taken.slice(0, row) : this.#taken;
    const least = Math.min(...open);
    return least < link.perB.max ? open.indexOf(least) : null;
  }

  deal(row: number): number | null {
    const at = this.next(row);
    const count = at === null ? undefined : this.#taken[at];
    if (at === null || count === undefined) return null;
    this.#taken[at] = count + 1;
    if (count < this.#key.link.perB.min) this.missing -= 1;
    return at;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
