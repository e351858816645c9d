/**
 * What a verdict costs: 300 models with 1,000 relations, by what is stated at their ends; as a whole, as after an edit that
 * changes one of the numbers, and after one that changes none. Milliseconds, for orientation; the ratio to resolving the same
 * design, in the same run, is what counts.
 */
import type { Design, Field } from '../design/design.ts';
import { fieldId, modelId } from '../design/ids.ts';
import { resolve } from '../schema/resolve.ts';
import type { Schema } from '../schema/schema.ts';
import { largeDesign } from '../../testing/largeDesign.ts';
import { contradictionsOf } from './contradictions.ts';
import { forcedIn } from './forcedEnds.ts';
import { redundantIn } from './redundant.ts';

const MODELS = 300;
const EACH = 3;
const TIMES = 21;

/** Keys from each model to others near and far; `options` says what is stated of the n-th. */
function withKeys(options: (n: number) => Field['options']): Design {
  const design = largeDesign(MODELS, 5);
  let next = design.nextId;
  const models = design.models.map((model, n) => {
    const keys = Array.from({ length: EACH }, (_, i): Field => {
      next += 1;
      const target = (n * (3 * i + 1) + 7 * i + 1) % MODELS;
      return {
        id: fieldId(next),
        name: `key${i}`,
        type: 'ForeignKey',
        options: {
          to: { model: modelId(target) },
          on_delete: 'CASCADE',
          related_name: '+',
          ...options(n * EACH + i),
        },
      };
    });
    return { ...model, fields: [...model.fields, ...keys] };
  });
  return { ...design, models, nextId: next + 1 };
}

/** Twelve models, each with one for each of the next, and one that asks for two. */
const ring = (n: number): Field['options'] =>
  n % EACH === 0 && n / EACH < 12
    ? {
        to: { model: modelId((n / EACH + 1) % 12) },
        reverse_max: 1,
        ...(n === 0 ? { reverse_min: 1 } : {}),
      }
    : n === 1
      ? { to: { model: modelId(1) }, null: true, reverse_min: 3 }
      : {};

/** Each tenth model has at most five hundred rows, or each as many as is said. */
function limited(design: Design, each = 10): Design {
  const rows = { min: 0, max: 500 };
  return {
    ...design,
    models: design.models.map((model, n) => (n % each === 0 ? { ...model, rows } : model)),
  };
}

const designs: Readonly<Record<string, Design>> = {
  'nothing stated': withKeys(() => ({})),
  'one critical ring of twelve': withKeys(ring),
  'every end stated, possible': withKeys(() => ({ reverse_min: 1, reverse_max: 1 })),
  'every most stated, of rows too': limited(withKeys(() => ({ reverse_max: 2 }))),
  'every most stated above that of rows': limited(
    withKeys(() => ({ reverse_max: 501 })),
    1,
  ),
  'every end stated, contradictory': withKeys((n) => ({
    reverse_min: 1 + (n % 2),
    reverse_max: 2,
  })),
};

/** The design with another number each time: nothing that is known of the one before holds for it. */
const withNumber = (design: Design, n: number): Design => ({
  ...design,
  models: design.models.map((model, i) =>
    i === 0 ? { ...model, rows: { min: 0, max: 1_000_000 + n } } : model,
  ),
});

function median(versionOf: (n: number) => Design, step: (schema: Schema) => unknown): number {
  const times = Array.from({ length: TIMES }, (_, n) => {
    const schema = resolve(versionOf(n));
    const start = performance.now();
    step(schema);
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[TIMES >> 1] ?? 0;
}

for (const [name, design] of Object.entries(designs)) {
  const schema = resolve(design);
  const verdict = (one: Schema) => [contradictionsOf(one), forcedIn(one), redundantIn(one)];
  const changed = (n: number) => withNumber(design, n);
  const same = () => ({ ...design });
  median(changed, verdict);
  const resolving = median(changed, (one) => resolve({ ...one.design }));
  const ms = median(changed, verdict);
  const kept = median(same, verdict);
  const told = `${contradictionsOf(schema).length} contradictions, ${forcedIn(schema).length} forced, ${redundantIn(schema).length} redundant`;
  console.log(
    `${name.padEnd(34)}${ms.toFixed(2).padStart(8)} ms, ${(ms / resolving).toFixed(2)} of resolving, ${kept.toFixed(2)} while no number changes; ${schema.relations.length} relations, ${told}`,
  );
}
