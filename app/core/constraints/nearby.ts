/** Which models an edit may have changed the findings of. */
import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import { genericRelations } from '../schema/generics.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';

/** The models to look at again after an edit. */
export interface Nearby {
  /** Those that are others by themselves, or by what they are made of. */
  readonly changed: ReadonlySet<ModelId>;
  /** Those whose findings may be others now. */
  readonly affected: ReadonlySet<ModelId>;
  /** Those that findings at affected models come from: rules go through these. */
  readonly sources: ReadonlySet<ModelId>;
}

/**
 * The models near what differs between two schemas; null when that concerns the design as a whole. What a rule says of a
 * model depends on the model, on those its relations and bases lead to, and on who else leads there: two steps.
 */
export function nearby(before: Schema, after: Schema): Nearby | null {
  const { settings, apps, models } = after.design;
  if (before.design.settings !== settings || before.design.apps !== apps) return null;
  const changed = new Set<ModelId>();
  for (const [id, { local }] of after.byId)
    if (before.byId.get(id)?.local !== local) changed.add(id);
  for (const { id } of before.design.models) if (!after.byId.has(id)) changed.add(id);
  if (changed.size * 4 > models.length && models.length > 20) return null;
  const step = (from: ReadonlySet<ModelId>): ReadonlySet<ModelId> => {
    const to = new Set(from);
    for (const schema of [before, after]) addNeighbours(schema, from, to);
    return to;
  };
  const affected = step(step(changed));
  return { changed, affected, sources: step(affected) };
}

function addNeighbours(schema: Schema, from: ReadonlySet<ModelId>, to: Set<ModelId>): void {
  const add = (model: ResolvedModel | null | undefined): void => {
    if (model) to.add(model.id);
  };
  for (const id of from) {
    const model = schema.byId.get(id);
    if (!model) continue;
    add(model.concrete);
    model.ancestors.forEach(add);
    for (const base of model.model.metaBases)
      if (isModelRef(base)) add(schema.byId.get(base.model));
    for (const { target, through } of model.relations) {
      add(target);
      add(target?.concrete);
      add(through);
    }
    for (const { owner, through } of model.concrete.reverse) {
      add(owner);
      add(through);
    }
  }
  for (const { owner, target } of genericRelations(schema)) {
    if (from.has(owner.id)) add(target);
    if (target && from.has(target.id)) add(owner);
  }
  for (const model of schema.models) {
    // Who is made of it, or has links through it, is not among its own relations.
    const isNear =
      model.ancestors.some((ancestor) => from.has(ancestor.id)) ||
      model.model.metaBases.some((base) => isModelRef(base) && from.has(base.model)) ||
      model.relations.some(({ through }) => through !== null && from.has(through.id));
    if (isNear) add(model);
  }
}
