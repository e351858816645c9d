import { divideUp } from './fraction.ts';
import type { Link, Network } from './network.ts';

/** A pair of things that a link joins, by their numbers from 0. */
export type Pair = readonly [a: number, b: number];

/**
 * Which things each link joins, for sizes that `decide` gave. As few pairs as the least numbers ask for, dealt in turn, so
 * that no thing has more than one pair more than another.
 */
export function deal(
  { links }: Network,
  sizes: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, readonly Pair[]> {
  return new Map(
    links.map((link) => [
      link.id,
      dealLink(link, Number(sizes.get(link.a) ?? 0n), Number(sizes.get(link.b) ?? 0n)),
    ]),
  );
}

/** After Lemma 1 of the specification: degrees as even as can be, partners in turn, going on where the last one stopped. */
export function dealLink({ perA, perB }: Link, a: number, b: number): readonly Pair[] {
  const count = Math.max(perA.min * a, perB.min * b);
  const pairs: Pair[] = [];
  for (let i = 0; i < a; i += 1) {
    // The first things take one more where the pairs do not divide evenly.
    const degree = Math.floor(count / a) + (i < count % a ? 1 : 0);
    for (let n = 0; n < degree; n += 1) pairs.push([i, pairs.length % b]);
  }
  return pairs;
}

/** What is wrong with some pairs, counted at every thing; null when all is right. Shares nothing with how they were made. */
export function checkPairs(
  link: Link,
  a: number,
  b: number,
  pairs: readonly Pair[],
): string | null {
  const ofA = Array.from({ length: a }, () => 0);
  const ofB = Array.from({ length: b }, () => 0);
  const seen = new Set<string>();
  for (const [i, j] of pairs) {
    if (!(i in ofA) || !(j in ofB)) return `${link.id} joins something that is not there`;
    ofA[i] = (ofA[i] ?? 0) + 1;
    ofB[j] = (ofB[j] ?? 0) + 1;
    if (link.simple && seen.has(`${i} ${j}`)) return `${link.id} joins a pair twice`;
    seen.add(`${i} ${j}`);
  }
  const isWrong = (count: number, { min, max }: { min: number; max: number }): boolean =>
    count < min || count > max;
  if (ofA.some((count) => isWrong(count, link.perA))) return `${link.id} is wrong at ${link.a}`;
  if (ofB.some((count) => isWrong(count, link.perB))) return `${link.id} is wrong at ${link.b}`;
  return null;
}

/** The most pairs any dealing needs to make: to refuse what would fill the memory. */
export const pairsNeeded = ({ perA, perB }: Link, a: bigint, b: bigint): bigint => {
  const forA = BigInt(perA.min) * a;
  const forB = BigInt(perB.min) * b;
  return forA > forB ? forA : forB;
};

/** The least change of the cap that brings a product of weights down to 1: `⌈cap · product⌉`. */
export const capFor = (cap: number, over: bigint, under: bigint): bigint =>
  divideUp(BigInt(cap) * over, under);
