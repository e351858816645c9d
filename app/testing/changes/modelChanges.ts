/** Random changes of models: where they are, what they are made of, and what their `Meta` says. */
import fc from 'fast-check';
import * as bases from '../../core/commands/bases.ts';
import { commonFields, extractBase } from '../../core/commands/extractBase.ts';
import * as models from '../../core/commands/models.ts';
import { rules } from '../../core/constraints/catalogue.ts';
import type { Base, Design, Model } from '../../core/design/design.ts';
import { findModel } from '../../core/design/queries.ts';
import { metaOptions } from '../../core/fieldTypes/metaOptions.ts';
import { isModelRef } from '../../core/fieldTypes/values.ts';
import type { OptionValue } from '../../core/fieldTypes/values.ts';
import { bodies } from '../brokenBases.ts';
import { anyAppLabel, anyFieldName, anyModelName } from './anyName.ts';
import { changesBy, fieldsIn, modelAt, nth, ofModel, pick, position } from './anyOf.ts';
import type { Changes, InDesign } from './anyOf.ts';
import { metaOptionFrom } from './optionValues.ts';

const ids = (numbers: readonly number[], design: Design): readonly Model['id'][] =>
  numbers.flatMap((n) => modelAt(n)(design)?.id ?? []);

const severalModels = fc.array(nth, { minLength: 1, maxLength: 3 });

const someBases = fc
  .array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: nth.map(
          (n) =>
            (design: Design): Base | undefined =>
              modelRef(n, design),
        ),
      },
      fc
        .constantFrom<Base>({ missing: 'a.Nowhere' }, { code: 'models.Model' }, { code: 'Stamped' })
        .map((base) => () => base),
    ),
    { maxLength: 2 },
  )
  .map(
    (all): InDesign<readonly Base[]> =>
      (design) =>
        all.flatMap((base) => base(design) ?? []),
  );

function modelRef(n: number, design: Design): Base | undefined {
  const model = modelAt(n)(design);
  return model && { model: model.id };
}

const rows = fc.constantFrom(
  { min: 0, max: null },
  { min: 1, max: 1 },
  { min: 3, max: null },
  { min: 0, max: 2 },
  { min: 5, max: 4 },
  { min: -1, max: null },
);

const manager = fc.record({
  name: anyFieldName,
  code: fc.constantFrom('models.Manager()', 'PublishedManager()', ''),
});

const note = fc.constantFrom('', 'One row.', 'First.\n\n"""Then."""');

/** Options of `Meta` are given `values`, among others. */
export const modelChanges = (values: fc.Arbitrary<OptionValue>): readonly Changes[] => [
  changesBy(
    models.addModel,
    fc.record({ position, name: anyModelName, app: anyAppLabel, external: fc.boolean() }),
    (design, { name, app, ...rest }) => ({
      ...rest,
      name: name(design),
      app: app(design) || 'blog',
    }),
  ),
  ofModel(models.renameModel, anyModelName, ({ id }, name, design) => ({
    model: id,
    name: name(design),
  })),
  ofModel(models.moveModels, position, ({ id }, to) => ({ positions: { [id]: to } })),
  changesBy(models.duplicateModels, fc.tuple(severalModels, position), (design, [all, by]) => ({
    models: ids(all, design),
    by,
  })),
  changesBy(models.deleteModels, severalModels, (design, all) => ({ models: ids(all, design) })),
  changesBy(models.deleteModelsAndRelations, severalModels, (design, all) => ({
    models: ids(all, design),
  })),
  changesBy(models.setModelApp, fc.tuple(severalModels, anyAppLabel), (design, [all, app]) => ({
    models: ids(all, design),
    app: app(design),
  })),
  ofModel(models.setExternal, fc.boolean(), ({ id }, external) => ({ model: id, external })),
  ofModel(
    models.setMeta,
    metaOptionFrom(metaOptions, values),
    (model, [option, value], design) => ({
      model: model.id,
      option,
      value: value(design, model, model.meta),
    }),
  ),
  ofModel(models.setRows, rows, ({ id }, given) => ({ model: id, rows: given })),
  ofModel(
    models.setMuted,
    fc.tuple(fc.constantFrom(...rules.map(({ id }) => id)), nth, fc.boolean(), fc.boolean()),
    ({ id, fields }, [rule, n, isOfField, muted]) => ({
      model: id,
      rule,
      field: (isOfField ? pick(fields, n)?.id : null) ?? null,
      muted,
    }),
  ),
  ofModel(models.setDisplay, nth, ({ id, fields }, n) => ({
    model: id,
    field: pick([...fields, null], n)?.id ?? null,
  })),
  ofModel(models.setModelNote, note, ({ id }, given) => ({ model: id, note: given })),
  ofModel(models.setBases, someBases, ({ id }, given, design) => ({
    model: id,
    bases: given(design),
  })),
  ofModel(models.setMetaBases, someBases, ({ id }, given, design) => ({
    model: id,
    bases: given(design),
  })),
  ofModel(models.setManagers, fc.array(manager, { maxLength: 2 }), ({ id }, given, design) => ({
    model: id,
    managers: given.map(({ name, code }) => ({ name: name(design), code })),
  })),
  ofModel(models.setModelCode, fc.constantFrom('', ...bodies), ({ id }, code) => ({
    model: id,
    code,
  })),
  ofModel(bases.addBase, nth, ({ id }, n, design) => {
    const base = modelAt(n)(design);
    return base && { model: id, base: base.id };
  }),
  ofModel(bases.removeBase, nth, (model, n) => {
    const base = pick(model.bases.filter(isModelRef), n);
    return base && { model: model.id, base: base.model };
  }),
  changesBy(
    bases.setKind,
    fc.tuple(severalModels, fc.constantFrom('table', 'abstract', 'proxy')),
    (design, [all, kind]) => ({ models: ids(all, design), kind }),
  ),
  ofModel(bases.overrideField, nth, (model, n, design) => {
    const inherited = model.bases.flatMap((base) =>
      isModelRef(base) ? (findModel(design, base.model)?.fields ?? []) : [],
    );
    const field = pick(inherited.length > 0 ? inherited : fieldsIn(design), n);
    return field && { model: model.id, field: field.id };
  }),
  changesBy(extractBase, fc.tuple(nth, nth), ({ models: all }, [n, m]) => {
    const matesOf = (model: Model): readonly Model[] =>
      all.filter((other) => other !== model && commonFields([model, other]).length > 0);
    const first = pick(
      all.filter((model) => matesOf(model).length > 0),
      n,
    );
    const mate = first && pick(matesOf(first), m);
    return mate && { models: [first.id, mate.id] };
  }),
];
