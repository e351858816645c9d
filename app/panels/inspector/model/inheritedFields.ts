import type { ResolvedField, ResolvedModel, Schema } from '../../../core/schema/schema.ts';
import { allFieldsOf } from '../../../core/schema/schema.ts';

/** The fields a model has from one of the models it is made of. */
export interface Inherited {
  readonly from: ResolvedModel;
  /** With whether the model can have one of its own in its place: Django allows that of abstract bases alone. */
  readonly fields: readonly { readonly field: ResolvedField; readonly canOverride: boolean }[];
}

/** What a model has from its bases, nearest first, each field where it is declared. */
export function inheritedFields(model: ResolvedModel, { byId }: Schema): readonly Inherited[] {
  const groups = new Map<ResolvedModel, Inherited['fields'][number][]>();
  for (const from of model.ancestors) groups.set(from, []);
  for (const field of allFieldsOf(model)) {
    const from = byId.get(field.declaredIn);
    if (!from || from === model) continue;
    const canOverride =
      model.kind !== 'proxy' && field.field !== null && model.fields.includes(field);
    const group = groups.get(from);
    if (group) group.push({ field, canOverride });
    else groups.set(from, [{ field, canOverride }]);
  }
  return [...groups].flatMap(([from, fields]) => (fields.length === 0 ? [] : [{ from, fields }]));
}
