import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from './schema.ts';

/**
 * The models of one file, each after its bases and those whose `Meta` its own extends, and after those its relations point at as far as that goes, so that keys
 * can name classes instead of texts. As near to the given order as that allows; in a circle of relations one of them has
 * to name another by text.
 */
export function importOrder(models: readonly ResolvedModel[]): readonly ResolvedModel[] {
  const here = new Set(models);
  const byId = new Map(models.map((model) => [model.id, model]));
  const classesIn = (model: ResolvedModel): readonly ResolvedModel[] => [
    ...model.bases,
    ...model.model.metaBases.flatMap((base) =>
      isModelRef(base) ? (byId.get(base.model) ?? []) : [],
    ),
  ];
  const byRelations = walked(models, here, (model) => [...classesIn(model), ...targetsOf(model)]);
  const byClasses = walked(byRelations, here, classesIn);
  // In a circle it is the `Meta` of another that cannot be extended, not a base that is missing.
  return walked(byClasses, here, ({ bases }) => bases);
}

/** The models, each after those that `before` names and that were not entered already. */
function walked(
  models: readonly ResolvedModel[],
  here: ReadonlySet<ResolvedModel>,
  before: (model: ResolvedModel) => readonly ResolvedModel[],
): readonly ResolvedModel[] {
  const ordered = new Set<ResolvedModel>();
  const entered = new Set<ResolvedModel>();
  // By hand instead of by recursion: a chain can be as long as the design.
  for (const start of models) {
    const path = [start];
    for (let model = path.at(-1); model; model = path.at(-1)) {
      entered.add(model);
      const next = before(model).find((one) => here.has(one) && !entered.has(one));
      if (next) path.push(next);
      else {
        ordered.add(model);
        path.pop();
      }
    }
  }
  return [...ordered];
}

const targetsOf = (model: ResolvedModel): readonly ResolvedModel[] =>
  model.relations.flatMap(({ target }) => (target && target !== model ? [target] : []));

const places = new WeakMap<Schema, ReadonlyMap<ModelId, number>>();

/**
 * At which place each model of the design's own comes when Django goes through all of them: app by app, and in each as
 * its `models.py` has them (Apps.get_models).
 */
export function placesInDjango(schema: Schema): ReadonlyMap<ModelId, number> {
  let found = places.get(schema);
  if (!found) {
    const ordered = schema.design.apps.flatMap(({ label }) =>
      importOrder(schema.models.filter(({ model }) => model.app === label && !model.external)),
    );
    places.set(schema, (found = new Map(ordered.map(({ id }, place) => [id, place]))));
  }
  return found;
}
