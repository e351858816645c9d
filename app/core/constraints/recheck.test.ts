import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChange } from '../../testing/anyChange.ts';
import type { AnyChange } from '../../testing/anyChange.ts';
import { brokenDesign } from '../../testing/brokenDesigns.ts';
import { aDesign, fk } from '../../testing/builders.ts';
import type { GivenModel } from '../../testing/builders.ts';
import { Refusal } from '../commands/command.ts';
import { renameModel } from '../commands/models.ts';
import type { Design } from '../design/design.ts';
import { fieldId, modelId } from '../design/ids.ts';
import { isFieldRef, isList, isModelRef } from '../fieldTypes/values.ts';
import type { FieldId, ModelId, OptionValue } from '../fieldTypes/values.ts';
import { resolve } from '../schema/resolve.ts';
import { rules } from './catalogue.ts';
import { checkDesign, findingsOf } from './checkDesign.ts';
import { nearby } from './nearby.ts';

const RUNS = Number(process.env['CARDINAL_RUNS'] ?? 20);

/** Several broken designs in one, each with a key to the next: so large that an edit concerns only a part. */
function archipelago(seed: number, islands: number): Design {
  const parts = Array.from({ length: islands }, (_, n) => brokenDesign(seed * islands + n + 1));
  let next = 1;
  const models = parts.flatMap((part, n) => {
    const ids = new Map<ModelId, ModelId>();
    const fields = new Map<FieldId, FieldId>();
    for (const model of part.models) {
      ids.set(model.id, modelId(next++));
      for (const field of model.fields) fields.set(field.id, fieldId(next++));
    }
    const moved = (value: OptionValue): OptionValue => {
      if (isList(value)) return value.map(moved);
      if (isModelRef(value)) return { model: ids.get(value.model) ?? value.model };
      if (isFieldRef(value)) return { ...value, field: fields.get(value.field) ?? value.field };
      return value;
    };
    const all = (options: Readonly<Record<string, OptionValue>>) =>
      Object.fromEntries(Object.entries(options).map(([name, value]) => [name, moved(value)]));
    return part.models.map((model) => ({
      ...model,
      id: ids.get(model.id) ?? model.id,
      app: model.external ? model.app : `${model.app}${n}`,
      bases: model.bases.map((base) => moved(base) as typeof base),
      metaBases: model.metaBases.map((base) => moved(base) as typeof base),
      meta: all(model.meta),
      display: null,
      fields: model.fields.map((field) => ({
        ...field,
        id: fields.get(field.id) ?? field.id,
        options: all(field.options),
      })),
    }));
  });
  const apps = [...new Set(models.map(({ app }) => app))];
  return {
    ...aDesign('Islands', {}),
    apps: apps.map((label) => ({ label, hue: 0, code: '' })),
    models: models.filter(
      (model, i) =>
        !model.external ||
        models.findIndex((one) => one.app === model.app && one.name === model.name) === i,
    ),
    nextId: next,
  };
}

test('after any edits the findings are those of a fresh check', () => {
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
}, 120_000);

/** The design after the change; as it was where there is nothing to change or the command refuses. */
function applied(design: Design, make: AnyChange): Design {
  try {
    return make(design)?.apply(design) ?? design;
  } catch (error) {
    if (error instanceof Refusal) return design;
    throw error;
  }
}

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
