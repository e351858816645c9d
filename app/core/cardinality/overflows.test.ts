import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNetwork } from '../../testing/cardinality/networks.ts';
import { populations } from '../../testing/cardinality/search.ts';
import { decide } from './decide.ts';
import { isForward } from './network.ts';
import type { Bounds, Link, Network } from './network.ts';
import { mendsOf, overflowsOf } from './overflows.ts';
import type { Mend } from './overflows.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 300);
const all = ({ classes }: Network): readonly string[] => classes.map(({ id }) => id);

test.each([
  ['what can be filled has none, and what has none fails for no most', isComplete],
  ['what is dead in its parts is dead in the whole', isDeadInTheWhole],
  ['every mend removes the argument it mends', isMended],
  ['each argument holds where every population is tried', holdsWhereTried],
])('%s', (_, holds) => {
  const property = fc.property(anyNetwork(), holds);
  expect(fc.check(property, { numRuns: RUNS, seed: 1 })).toMatchObject({ failed: false });
});

function isComplete(given: Network): boolean {
  const decision = decide(given, all(given));
  const found = overflowsOf(given);
  if (decision.possible !== false) return found.length === 0;
  return decision.because.kind !== 'bound' || found.length > 0;
}

function isDeadInTheWhole(given: Network): boolean {
  return overflowsOf(given).every(({ dead, victims, isWhole }) =>
    isWhole
      ? decide(given, []).possible === false
      : dead.length > 0 &&
        [...dead, ...victims.keys()].every((id) => decide(given, [id]).possible === false),
  );
}

function isMended(given: Network): boolean {
  return overflowsOf(given).every((overflow) =>
    mendsOf(overflow).every((mend) => {
      const network = mended(overflow.network, mend);
      return decide(network, all(network)).possible !== false;
    }),
  );
}

/** Networks in which several links ask for more of one class than there may be. */
const anyFunnel: fc.Arbitrary<Network> = fc
  .tuple(
    fc.integer({ min: 1, max: 2 }),
    fc.array(
      fc.record(
        {
          a: fc.constantFrom('Team', 'Captain', 'Badge'),
          b: fc.constantFrom('Badge', 'Cup'),
          least: fc.integer({ min: 1, max: 4 }),
          cap: fc.integer({ min: 1, max: 2 }),
        },
        { noNullPrototype: true },
      ),
      { minLength: 2, maxLength: 4 },
    ),
  )
  .map(([most, links]) => ({
    classes: ['Team', 'Captain', 'Badge', 'Cup'].map((id) => ({
      id,
      rows: { min: 0, max: id === 'Cup' ? most : Infinity },
    })),
    links: links
      .filter(({ a, b }) => a !== b)
      .map(({ a, b, least, cap }, n) => ({
        id: `link ${n}`,
        a,
        b,
        perA: { min: least, max: Infinity },
        perB: { min: 0, max: cap },
        simple: false,
      })),
  }));

test('of arguments above one most no two begin alike, and none is left once these are gone', () => {
  let several = 0;
  const property = fc.property(fc.oneof(anyNetwork(), anyFunnel), (given) => {
    const found = overflowsOf(given);
    if (new Set(found.map(({ because }) => because.of)).size < found.length) several += 1;
    return isEach(given) && holdsWhereTried(given);
  });
  expect(fc.check(property, { numRuns: RUNS, seed: 2 })).toMatchObject({ failed: false });
  expect(several).toBeGreaterThan(RUNS / 20);
});

const LIMIT = 4;

/** No population of up to so many things keeps the parts of an argument. */
function holdsWhereTried(given: Network): boolean {
  return overflowsOf(given).every(
    ({ network }) => populations(network, all(network), LIMIT).length === 0,
  );
}

function isEach(given: Network): boolean {
  const found = overflowsOf(given);
  return found.every(({ because: { of } }) => {
    const beginnings = found
      .filter(({ because }) => because.of === of)
      .map(({ because }) => because.steps[0]?.edge.link.id);
    if (new Set(beginnings).size < beginnings.length) return false;
    if (beginnings.includes(undefined)) return true;
    return canBeFilled({
      links: given.links.filter(({ id }) => !beginnings.includes(id)),
      classes: given.classes.map(({ id, rows }) => ({
        id,
        rows: id === of ? rows : { min: rows.min, max: Infinity },
      })),
    });
  });
}

/** Whether all classes may have things; where few are enough, it is tried. */
function canBeFilled(network: Network): boolean {
  const decision = decide(network, all(network));
  if (decision.possible !== true) return decision.possible === null;
  const sizes = all(network).map((id) => decision.sizes.get(id) ?? 0n);
  if (sizes.some((size) => size > LIMIT)) return true;
  return populations(network, all(network), LIMIT).length > 0;
}

test('two causes above one most are told at once, and one that goes two ways once', () => {
  const one = { min: 1, max: 1 };
  const free = { min: 0, max: Infinity };
  const atMostOne = { min: 0, max: 1 };
  const link = (id: string, a: string, b: string, perA: Bounds, perB: Bounds): Link => ({
    id,
    a,
    b,
    perA,
    perB,
    simple: false,
  });
  const network: Network = {
    classes: ['Team', 'Player', 'Kit', 'Crew', 'Shirt'].map((id) => ({
      id,
      rows: id === 'Shirt' ? { min: 0, max: 4 } : free,
    })),
    links: [
      link('team', 'Player', 'Team', one, { min: 5, max: Infinity }),
      link('shirt', 'Player', 'Shirt', one, atMostOne),
      link('kit', 'Player', 'Kit', one, atMostOne),
      link('sold as', 'Kit', 'Shirt', one, atMostOne),
      link('wears', 'Shirt', 'Crew', one, { min: 6, max: Infinity }),
    ],
  };
  expect(
    overflowsOf(network).map(({ because }) => [
      because.of,
      ...because.steps.map(({ edge }) => edge.link.id),
    ]),
  ).toEqual([
    ['Shirt', 'team', 'shirt'],
    ['Shirt', 'wears'],
  ]);
});

function mended({ classes, links }: Network, mend: Mend): Network {
  if ('edge' in mend) {
    const { edge, count } = mend;
    const end = isForward(edge) === (mend.kind === 'lo') ? 'perA' : 'perB';
    const number = mend.kind === 'lo' ? { min: count } : { max: count };
    return {
      classes,
      links: links.map((link) =>
        link.id === edge.link.id ? { ...link, [end]: { ...link[end], ...number } } : link,
      ),
    };
  }
  const number = mend.kind === 'most' ? { max: mend.rows } : { min: mend.rows };
  return {
    links,
    classes: classes.map(({ id, rows }) => ({
      id,
      rows: id === mend.of ? { ...rows, ...number } : rows,
    })),
  };
}
