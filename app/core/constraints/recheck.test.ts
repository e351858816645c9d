import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChange, applied } from '../../testing/anyChange.ts';
import { archipelago } from '../../testing/archipelago.ts';
import { aDesign, fk } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { renameModel } from '../commands/models.ts';
import { resolve } from '../schema/resolve.ts';
import { rules } from './catalogue.ts';
import { checkDesign, findingsOf } from './checkDesign.ts';
import { nearby } from './nearby.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 20);

test(
  'after any edits the findings are those of a fresh check',
  () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.array(anyChange(), { minLength: 1, maxLength: 6 }),
      (seed, changes) => {
        let design = archipelago(seed, 8);
        let schema = resolve(design);
        checkDesign(schema);
        for (const make of changes) {
          design = applied(design, make);
          const after = resolve(design);
          const again = checkDesign(after, schema);
          expect(told(again)).toEqual(told(findingsOf(after, rules)));
          schema = after;
        }
      },
    );
    fc.assert(property, { numRuns: RUNS, seed: 1 });
  },
  60_000 + RUNS * 1_000,
);

const told = (findings: ReturnType<typeof checkDesign>): unknown =>
  findings.map(({ rule, message, at, also, severity, fixes }) => ({
    rule,
    message,
    at,
    also,
    severity,
    fixes: fixes.map(({ label }) => label),
  }));

test('an edit concerns few models of many', () => {
  const chain: Record<string, GivenModel> = {};
  for (let n = 0; n < 100; n += 1) chain[`M${n}`] = n === 0 ? {} : { key: fk(`M${n - 1}`) };
  const design = aDesign('A', chain);
  const model = design.models[50];
  if (!model) throw new Error('the chain is long enough');
  const after = renameModel.run(design, { model: model.id, name: 'Middle' });
  const near = nearby(resolve(design), resolve(after));
  expect(near?.affected.size).toBe(5);
  expect(near?.sources.size).toBe(7);
});
