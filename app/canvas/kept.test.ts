import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve } from '../core/schema/resolve.ts';
import { nothing } from '../state/workspace.ts';
import { anyChange, applied } from '../testing/anyChange.ts';
import { archipelago } from '../testing/archipelago.ts';
import { edgeMaker } from './edges/toEdges.ts';
import { nodeMaker } from './toNodes.ts';
import type { Situation } from './toNodes.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 60);

const calm: Situation = {
  selection: nothing,
  dragged: {},
  problems: new Map(),
  editable: true,
  tabStop: null,
};

test(
  'after any edits the picture is that of a fresh look',
  () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.array(anyChange(), { minLength: 1, maxLength: 6 }),
      (seed, changes) => {
        let design = archipelago(seed, 8);
        const [nodes, edges] = [nodeMaker(), edgeMaker()];
        nodes(resolve(design), calm);
        edges(resolve(design));
        for (const make of changes) {
          design = applied(design, make);
          const schema = resolve(design);
          expect(nodes(schema, calm)).toEqual(nodeMaker()(schema, calm));
          expect(edges(schema)).toEqual(edgeMaker()(schema));
        }
      },
    );
    fc.assert(property, { numRuns: RUNS, seed: 1 });
  },
  60_000 + RUNS * 1_000,
);
