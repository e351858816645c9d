import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNetwork } from '../../testing/cardinality/networks.ts';
import { decide } from './decide.ts';
import { isForward } from './network.ts';
import type { Network } from './network.ts';
import { mendsOf, overflowsOf } from './overflows.ts';
import type { Mend } from './overflows.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 300);
const all = ({ classes }: Network): readonly string[] => classes.map(({ id }) => id);

test.each([
  ['what can be filled has none, and what has none fails for no most', isComplete],
  ['what is dead in its parts is dead in the whole', isDeadInTheWhole],
  ['every mend removes the argument it mends', isMended],
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
