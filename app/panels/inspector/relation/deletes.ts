import type { ResolvedModel, ResolvedRelation } from '../../../core/schema/schema.ts';

/** The models whose rows go when rows of this one are deleted because of a relation's CASCADE, further on; without itself. */
export function deletedFurther({ owner, target }: ResolvedRelation): readonly ResolvedModel[] {
  const found = new Set<ResolvedModel>([owner]);
  const open = [owner];
  for (let model = open.pop(); model; model = open.pop()) {
    for (const { field, owner: next } of model.reverse) {
      if (field.options['on_delete'] !== 'CASCADE' || found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  found.delete(owner);
  return [...found].filter((model) => model !== target);
}
