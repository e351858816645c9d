import * as fc from 'fast-check';
import type { Bounds, Network } from '../../core/cardinality/network.ts';

const names = ['Team', 'Captain', 'Badge', 'Cup'];

const bounds = (most: number): fc.Arbitrary<Bounds> =>
  fc
    .tuple(fc.nat(most), fc.oneof(fc.constant(Infinity), fc.nat(most)))
    .map(([min, max]) => ({ min, max }));

/** Small networks, often contradictory: up to four classes and five links with numbers up to three. */
export const anyNetwork = (): fc.Arbitrary<Network> =>
  fc.integer({ min: 1, max: names.length }).chain((count) => {
    const ids = names.slice(0, count);
    return fc.record({
      classes: fc.tuple(
        ...ids.map((id) =>
          fc
            .oneof({ weight: 4, arbitrary: fc.constant({ min: 0, max: Infinity }) }, bounds(4))
            .map((rows) => ({ id, rows })),
        ),
      ),
      links: fc
        .array(
          fc.record(
            {
              a: fc.constantFrom(...ids),
              b: fc.constantFrom(...ids),
              perA: bounds(3),
              perB: bounds(3),
              simple: fc.boolean(),
            },
            { noNullPrototype: true },
          ),
          { maxLength: 5 },
        )
        .map((links) => links.map((link, i) => ({ id: `link ${i}`, ...link }))),
    });
  });
