import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNetwork } from '../../testing/cardinality/networks.ts';
import { canBreak, populations } from '../../testing/cardinality/search.ts';
import { decide } from './decide.ts';
import { impliedByRows } from './impliedByRows.ts';
import type { Link, Network } from './network.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 300);
const MOST = 3;

/** No class may have more than a search by trying reaches. */
const limited = ({ classes, links }: Network): Network => ({
  links,
  classes: classes.map(({ id, rows }) => ({
    id,
    rows: { min: Math.min(rows.min, MOST), max: Math.min(rows.max, MOST) },
  })),
});

test('just those bounds follow that no population without them breaks', () => {
  const seen = { implied: 0, free: 0 };
  const property = fc.property(anyNetwork(), (given) => {
    const network = limited(given);
    const isPossible =
      decide(
        network,
        network.classes.map(({ id }) => id),
      ).possible === true;
    const links = network.links.filter(({ perA, perB }) => perA.max > 0 && perB.max > 0);
    return links.every((link) =>
      bounds.every(([end, bound]) => {
        const count = link[end][bound];
        if (count === 0 || count === Infinity) return true;
        const isImplied = impliedByRows(network)({ link, end, bound, twin: null }) !== null;
        if (!isPossible) return !isImplied;
        seen[isImplied ? 'implied' : 'free'] += 1;
        return isImplied !== isBroken(network, link, end, bound);
      }),
    );
  });
  expect(fc.check(property, { numRuns: RUNS, seed: 1 })).toMatchObject({ failed: false });
  expect(Math.min(seen.implied, seen.free)).toBeGreaterThan(RUNS / 10);
});

const bounds = [
  ['perA', 'min'],
  ['perA', 'max'],
  ['perB', 'min'],
  ['perB', 'max'],
] as const;

/** Whether some population of the network without the bound has a thing that would break it; found by trying. */
function isBroken(
  { classes, links }: Network,
  link: Link,
  end: 'perA' | 'perB',
  bound: 'min' | 'max',
): boolean {
  const { min, max } = link[end];
  const free = { ...link, [end]: bound === 'min' ? { min: 0, max } : { min, max: Infinity } };
  const broken = bound === 'min' ? { min: 0, max: min - 1 } : { min: max + 1, max: Infinity };
  const without = { classes, links: links.map((one) => (one === link ? free : one)) };
  const place = (id: string): number => classes.findIndex((one) => one.id === id);
  return populations(without, [], MOST).some((sizes) => {
    const size = (id: string): number => sizes[place(id)] ?? 0;
    return canBreak(free, [size(link.a), size(link.b)], end, broken);
  });
}
