import { componentsOf } from '../cardinality/components.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { writtenRelations } from './scan.ts';

/**
 * Ways along keys that lead back to where they began, one for each set of models that are bound to each other: the
 * shortest through the set's first model. `follows` says which keys count.
 */
export function cyclesAlong(
  schema: Schema,
  follows: (relation: ResolvedRelation) => boolean,
): readonly (readonly ResolvedRelation[])[] {
  const out = new Map<ResolvedModel, ResolvedRelation[]>();
  for (const relation of writtenRelations(schema)) {
    if (relation.kind === 'manyToMany' || !relation.target || !follows(relation)) continue;
    const list = out.get(relation.owner);
    if (list) list.push(relation);
    else out.set(relation.owner, [relation]);
  }
  const edges = [...out.values()].flat().map(({ owner, target }) => ({
    from: owner.id,
    to: target?.id ?? owner.id,
  }));
  const components = componentsOf(edges);
  const told = new Set<ReadonlySet<string>>();
  return [...out.keys()].flatMap((first) => {
    const group = components.get(first.id);
    if (!group || told.has(group)) return [];
    told.add(group);
    const cycle = shortestWayBack(first, out, group);
    return cycle ? [cycle] : [];
  });
}

type Ways = ReadonlyMap<ResolvedModel, readonly ResolvedRelation[]>;

function shortestWayBack(
  start: ResolvedModel,
  out: Ways,
  within: ReadonlySet<string>,
): readonly ResolvedRelation[] | undefined {
  const reached = new Map<ResolvedModel, ResolvedRelation>();
  const queue = [start];
  for (const model of queue) {
    for (const relation of out.get(model) ?? []) {
      const { target } = relation;
      if (!target || !within.has(target.id)) continue;
      if (target === start) {
        const way = [relation];
        for (let at = model; at !== start;) {
          const before = reached.get(at);
          if (!before) break;
          way.unshift(before);
          at = before.owner;
        }
        return way;
      }
      if (!reached.has(target)) {
        reached.set(target, relation);
        queue.push(target);
      }
    }
  }
  return undefined;
}
