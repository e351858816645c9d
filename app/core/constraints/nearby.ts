/** Which models an edit may have changed the findings of. */
import { isModelRef } from '../fieldTypes/values.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import { genericRelations } from '../schema/generics.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { namesakesOf } from './namesakes.ts';

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
 * model depends on the model, on those its relations and bases lead to, and on who else leads there: two steps; and on
 * those that have names in the database in common with it.
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
  const withNamesakes = (from: ReadonlySet<ModelId>, to: ReadonlySet<ModelId>) =>
    new Set([...to, ...namesakesOf([before, after], from)]);
  const affected = withNamesakes(changed, step(step(changed)));
  return { changed, affected, sources: withNamesakes(affected, step(affected)) };
}

function addNeighbours(schema: Schema, from: ReadonlySet<ModelId>, to: Set<ModelId>): void {
  const users = usersOf(schema);
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
      // The way back is one of every model whose rows extend the target's, too.
      if (target) heirsOf(schema, target.concrete).forEach(add);
    }
    for (const { owner, through } of model.concrete.reverse) {
      add(owner);
      add(through);
    }
    users.get(id)?.forEach(add);
  }
  for (const { owner, target } of genericRelations(schema)) {
    if (from.has(owner.id)) add(target);
    if (target && from.has(target.id)) add(owner);
  }
}

const known = new WeakMap<Schema, ReadonlyMap<ModelId, readonly ResolvedModel[]>>();

/** By a model, those made of it, those whose `Meta` extends its, those with links through it, and of abstract ones those that point at it. */
function usersOf(schema: Schema): ReadonlyMap<ModelId, readonly ResolvedModel[]> {
  let users = known.get(schema);
  if (!users) {
    const found = new Map<ModelId, ResolvedModel[]>();
    const note = (id: ModelId, model: ResolvedModel): void => {
      const list = found.get(id);
      if (list) list.push(model);
      else found.set(id, [model]);
    };
    for (const model of schema.models) {
      for (const { id } of model.ancestors) note(id, model);
      for (const base of model.model.metaBases) if (isModelRef(base)) note(base.model, model);
      for (const { target, through } of model.relations) {
        if (through) note(through.id, model);
        // Nothing leads back from those.
        if (target?.kind === 'abstract') note(target.id, model);
      }
    }
    known.set(schema, (users = found));
  }
  return users;
}

const heirsOf = (schema: Schema, model: ResolvedModel): readonly ResolvedModel[] =>
  usersOf(schema)
    .get(model.id)
    ?.filter(({ ancestors }) => ancestors.includes(model)) ?? [];
