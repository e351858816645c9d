import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesign, fk, m2m, o2o } from '../../testing/builders.ts';
import { resolve } from '../schema/resolve.ts';
import { setOption } from '../commands/fields.ts';
import type { Design } from '../design/design.ts';
import { decide } from './decide.ts';
import { fromSchema } from './fromSchema.ts';
import { redundantIn } from './redundant.ts';
import type { Redundant } from './redundant.ts';

const count = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });

/** Three models in a ring of keys with numbers at their ends. */
const anyRing: fc.Arbitrary<Design> = fc
  .tuple(fc.boolean(), fc.array(count, { minLength: 10, maxLength: 10 }))
  .map(([isOne, n]) =>
    aDesign('A', {
      Team: {},
      Captain: {
        team: fk('Team', numbers({ reverse_min: n[0], reverse_max: n[1] })),
        badge: isOne
          ? o2o('Badge')
          : fk('Badge', numbers({ reverse_min: n[2], reverse_max: n[3] })),
      },
      Badge: {
        teams: m2m(
          'Team',
          numbers({ forward_min: n[4], forward_max: n[5], reverse_min: n[6], reverse_max: n[7] }),
        ),
      },
    }),
  );

const numbers = (given: Readonly<Record<string, number | undefined>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

test('what follows from the rest holds in every population without it', () => {
  let seen = 0;
  const property = fc.property(anyRing, (design) =>
    redundantIn(resolve(design)).every((found) => {
      seen += 1;
      return isImpossibleToBreak(design, found);
    }),
  );
  expect(fc.check(property, { numRuns: 150, seed: 3 })).toMatchObject({ failed: false });
  expect(seen).toBeGreaterThan(5);
});

/** With the number dropped, one more row apart from its link can break it in no population: the totals leave no slack. */
function isImpossibleToBreak(design: Design, { statement, bound }: Redundant): boolean {
  const { field } = statement.relation;
  const option = `${statement.end}_${bound}`;
  const { network } = fromSchema(
    resolve(setOption.run(design, { field: field.id, option, value: undefined })),
  );
  const decision = decide(
    network,
    network.classes.map(({ id }) => id),
  );
  if (decision.possible !== true) return false;
  const link = network.links.find(({ id }) => id.endsWith(` ${field.id}`));
  if (!link) return false;
  const size = (id: string): bigint => decision.sizes.get(id) ?? 0n;
  const [a, b] = [size(link.a), size(link.b)];
  const least = (of: bigint, n: number) => of * BigInt(n);
  const most = (of: bigint, n: number) => (Number.isFinite(n) ? of * BigInt(n) : null);
  const lows = [least(a, link.perA.min), least(b, link.perB.min)];
  const highs = [most(a, link.perA.max), most(b, link.perB.max)].filter((one) => one !== null);
  const low = lows.reduce((x, y) => (x > y ? x : y));
  const high = highs.reduce<bigint | null>((x, y) => (x === null || y < x ? y : x), null);
  return low === high;
}
