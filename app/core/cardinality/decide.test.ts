import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNetwork } from '../../testing/cardinality/networks.ts';
import { canJoin, populations } from '../../testing/cardinality/search.ts';
import { blame, necessaryParts } from './blame.ts';
import type { Part } from './blame.ts';
import { checkPairs, deal, dealLink, pairsNeeded } from './deal.ts';
import { decide, required, weightOf } from './decide.ts';
import { forcedEdges } from './forced.ts';
import { fraction, isMore, isSame, one, times } from './fraction.ts';
import { halfEdges, halfEdgesIn } from './network.ts';
import type { Bounds, Class, HalfEdge, Link, Network } from './network.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 300);
const any: Bounds = { min: 0, max: Infinity };
const exactly = (n: number): Bounds => ({ min: n, max: n });
const range = (min: number, max: number): Bounds => ({ min, max });

const aClass = (id: string, rows: Bounds = any): Class => ({ id, rows });
const aLink = (a: string, perA: Bounds, b: string, perB: Bounds, simple = false): Link => ({
  id: `${a}–${b}`,
  a,
  b,
  perA,
  perB,
  simple,
});
const all = ({ classes }: Network): string[] => classes.map(({ id }) => id);
const sizesOf = (network: Network): Record<string, number> | false => {
  const decision = decide(network, all(network));
  return decision.possible === true
    ? Object.fromEntries([...decision.sizes].map(([id, size]) => [id, Number(size)]))
    : false;
};
const network = (links: readonly Link[], classes: readonly Class[] = []): Network => {
  const ids = new Set(links.flatMap(({ a, b }) => [a, b]));
  for (const { id } of classes) ids.delete(id);
  return { classes: [...classes, ...[...ids].map((id) => aClass(id))], links };
};

describe('the examples of the specification', () => {
  test.each<[string, Network, Record<string, number> | false]>([
    [
      'a profile extends a user',
      network([aLink('Profile', exactly(1), 'User', range(0, 1))]),
      { Profile: 1, User: 1 },
    ],
    [
      'films and actors, each pair once',
      network([aLink('Film', range(4, Infinity), 'Actor', range(5, Infinity), true)]),
      { Film: 5, Actor: 4 },
    ],
    [
      'an article needs four tags where there are three',
      network(
        [aLink('Article', range(4, Infinity), 'Tag', any, true)],
        [aClass('Tag', range(0, 3))],
      ),
      false,
    ],
    [
      'a node has two children and every node a parent',
      network([aLink('Node', exactly(1), 'Node', exactly(2))]),
      false,
    ],
    [
      'a place has two restaurants, each of which is one place',
      network([
        { ...aLink('Restaurant', exactly(1), 'Place', range(0, 1)), id: 'is a' },
        aLink('Restaurant', range(0, 1), 'Place', exactly(2)),
      ]),
      false,
    ],
    [
      'shifts, nurses and wards, tight',
      network([
        aLink('Shift', exactly(3), 'Nurse', range(0, 2)),
        aLink('Nurse', exactly(1), 'Ward', range(0, 3)),
        aLink('Ward', exactly(2), 'Shift', range(0, 1)),
      ]),
      { Shift: 2, Nurse: 3, Ward: 1 },
    ],
    [
      'trios and pairs, which fractions take for possible with one trio',
      network([aLink('Trio', exactly(3), 'Pair', exactly(2))]),
      { Trio: 2, Pair: 3 },
    ],
    [
      'trios with at most two pairs',
      network([aLink('Trio', exactly(3), 'Pair', exactly(2))], [aClass('Pair', range(0, 2))]),
      false,
    ],
    [
      'seven weekdays with two shifts each, and at most ten shifts',
      network(
        [aLink('Shift', exactly(1), 'Weekday', range(2, Infinity))],
        [aClass('Weekday', exactly(7)), aClass('Shift', range(0, 10))],
      ),
      false,
    ],
  ])('%s', (_, given, sizes) => expect(sizesOf(given)).toEqual(sizes));

  test('a team has two captains, each with a badge, and one badge a team', () => {
    const ring = network([
      aLink('Captain', exactly(1), 'Team', exactly(2)),
      aLink('Captain', exactly(1), 'Badge', range(0, 1)),
      aLink('Badge', exactly(1), 'Team', range(0, 1)),
      aLink('Trip', exactly(1), 'Captain', any),
    ]);
    const found = blame(ring, all(ring));
    expect(found?.parts.map(({ id }) => id)).toEqual([
      'Captain–Team',
      'Captain–Badge',
      'Badge–Team',
    ]);
    expect(found?.because).toMatchObject({ kind: 'cycle', product: fraction(2n) });
    expect(found && necessaryParts(ring, all(ring), found)).toHaveLength(3);
    expect(decide(ring, ['Trip']).possible).toBe(false);
    expect(decide(ring, []).possible).toBe(true);
  });

  test('two required one-to-ones that face each other are exact at all ends', () => {
    const desks = network([
      { ...aLink('Desk', exactly(1), 'Employee', range(0, 1)), id: 'owner' },
      { ...aLink('Employee', exactly(1), 'Desk', range(0, 1)), id: 'desk' },
    ]);
    expect(sizesOf(desks)).toEqual({ Desk: 1, Employee: 1 });
    expect(forcedEdges(desks).map(({ link, from }) => `${link.id} from ${from}`)).toEqual([
      'owner from Desk',
      'desk from Employee',
    ]);
  });
});

describe('numbers that climb slowly', () => {
  const slow = network([
    aLink('A', exactly(1_000_003), 'B', range(0, 1_000_002)),
    aLink('B', exactly(1_000_001), 'C', range(0, 1_000_002)),
    aLink('C', exactly(1), 'A', range(0, 1)),
  ]);
  test('are answered by an example, and said to be one', () => {
    const decision = decide(slow, all(slow));
    expect(decision).toMatchObject({ possible: true, isLeast: false });
    const sizes = decision.possible === true ? decision.sizes : new Map<string, bigint>();
    const short = slow.links
      .flatMap(halfEdges)
      .filter((edge) => (sizes.get(edge.to) ?? 0n) < required(edge, sizes.get(edge.from) ?? 0n));
    expect(short).toEqual([]);
  });
  test('are not decided where a class has a most', () => {
    const bounded = {
      ...slow,
      classes: slow.classes.map((each) => ({ ...each, rows: range(0, 1e12) })),
    };
    expect(decide(bounded, all(bounded)).possible).toBe(null);
  });
});

test('one link can be joined exactly when Lemma 1 says so, tried on everything up to three by three', () => {
  const some = [0, 1, 2, 3];
  const mosts = [...some, Infinity];
  const sizes = [1, 2, 3].flatMap((a) => [1, 2, 3].map((b) => [a, b] as const));
  const wrong: unknown[] = [];
  for (const [p, P, q, Q] of product(some, mosts, some, mosts)) {
    for (const simple of [true, false]) {
      const link = aLink('A', range(p, P), 'B', range(q, Q), simple);
      for (const [a, b] of sizes) {
        const fits = lemma1(link, a, b);
        const canDeal = fits && checkPairs(link, a, b, dealLink(link, a, b)) === null;
        if (canJoin(link, a, b) !== fits || canDeal !== fits) wrong.push({ link, a, b });
      }
    }
  }
  expect(wrong).toEqual([]);
});

function lemma1(link: Link, a: number, b: number): boolean {
  const { perA, perB, simple } = link;
  return (
    perA.min <= perA.max &&
    perB.min <= perB.max &&
    halfEdges(link).every(({ lo, cap, from }) => {
      const [x, y] = from === link.a ? [a, b] : [b, a];
      return lo * x <= (cap === Infinity ? Infinity : cap * y) && (!simple || lo <= y);
    })
  );
}

function* product(
  as: readonly number[],
  bs: readonly number[],
  cs: readonly number[],
  ds: readonly number[],
): Generator<readonly [number, number, number, number]> {
  for (const a of as)
    for (const b of bs) for (const c of cs) for (const d of ds) yield [a, b, c, d];
}

describe('on random networks', () => {
  test.each<[string, (given: Network) => boolean]>([
    ['the answer is the one found by trying', isFoundByTrying],
    ['what is possible can be dealt, and every pair is right', isDealt],
    ['what is impossible comes with a proof that can be followed', isProven],
    ['of what is to blame nothing can be left out', isMinimal],
    ['ends that are forced are so in every population that can be found', isForced],
    ['where classes have mosts, no end that is forced is missed', isEachForcedFound],
  ])('%s', (_, holds) => {
    const property = fc.property(anyNetwork(), holds);
    expect(fc.check(property, { numRuns: RUNS, seed: 1 })).toMatchObject({ failed: false });
  });
});

function isFoundByTrying(given: Network): boolean {
  const limit = 4;
  const found = populations(given, all(given), limit);
  const decision = decide(given, all(given));
  if (decision.possible === null) return false;
  if (!decision.possible) return found.length === 0;
  const sizes = given.classes.map(({ id }) => Number(decision.sizes.get(id)));
  const least = given.classes.map((_, i) => Math.min(...found.map((each) => each[i] ?? 0)));
  return found.length === 0
    ? Math.max(...sizes) > limit
    : sizes.every((size, i) => size === least[i]);
}

function isDealt(given: Network): boolean {
  const decision = decide(given, all(given));
  if (decision.possible !== true) return true;
  const size = (id: string): bigint => decision.sizes.get(id) ?? 0n;
  const isLarge = given.links.some((link) => pairsNeeded(link, size(link.a), size(link.b)) > 2000n);
  if (isLarge) return true;
  const pairs = deal(given, decision.sizes);
  return given.links.every((link) => {
    const [a, b] = [Number(size(link.a)), Number(size(link.b))];
    return checkPairs(link, a, b, pairs.get(link.id) ?? []) === null;
  });
}

function isProven(given: Network): boolean {
  const decision = decide(given, all(given));
  if (decision.possible !== false) return true;
  const { because } = decision;
  if (because.kind === 'local') {
    const { lo, most, cap } = because.edge;
    return lo > most || (lo > 0 && cap === 0);
  }
  if (because.kind === 'cycle') {
    const { edges } = because;
    const weight = edges.reduce((so, edge) => times(so, weightOf(edge) ?? one), one);
    const isRound = edges.every((edge, i) => edges.at(i - 1)?.to === edge.from);
    return isRound && isSame(weight, because.product) && isMore(weight, one);
  }
  const rows = given.classes.find(({ id }) => id === because.of)?.rows;
  return (
    because.atLeast > because.most &&
    because.most === BigInt(rows?.max ?? 0) &&
    because.steps.every((step) => required(step.edge, step.given) >= step.atLeast)
  );
}

function isMinimal(given: Network): boolean {
  const need = all(given);
  const found = blame(given, need);
  if (!found) return decide(given, need).possible !== false;
  return found.parts.every((left) => {
    const rest = found.parts.filter((part) => part !== left);
    const has = (kind: Part['kind'], id: string): boolean =>
      rest.some((part) => part.kind === kind && part.id === id);
    const without: Network = {
      classes: given.classes.map(({ id, rows }) => ({
        id,
        rows: {
          min: has('min', id) ? rows.min : 0,
          max: has('max', id) ? rows.max : Infinity,
        },
      })),
      links: given.links.filter(({ id }) => has('link', id)),
    };
    return decide(without, need).possible === true;
  });
}

const isAtExtreme =
  ({ classes }: Network, { from, to, lo, cap }: HalfEdge) =>
  (sizes: readonly number[]): boolean => {
    const sizeOf = (id: string): number => sizes[classes.findIndex((each) => each.id === id)] ?? 0;
    return lo * sizeOf(from) === cap * sizeOf(to);
  };

function isForced(given: Network): boolean {
  const found = populations(given, [], 3);
  return forcedEdges(given).every((edge) => found.every(isAtExtreme(given, edge)));
}

function isEachForcedFound(given: Network): boolean {
  const bounded = {
    ...given,
    classes: given.classes.map(({ id, rows }) => ({
      id,
      rows: { min: rows.min, max: Math.min(rows.max, 3) },
    })),
  };
  if (decide(bounded, all(bounded)).possible !== true) return true;
  const forced = forcedEdges(bounded);
  const found = populations(bounded, [], 3);
  return halfEdgesIn(bounded).every(
    (edge) =>
      edge.lo === 0 ||
      edge.cap === Infinity ||
      forced.includes(edge) ||
      !found.every(isAtExtreme(bounded, edge)),
  );
}
