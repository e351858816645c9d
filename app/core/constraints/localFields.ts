import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { isForgotten } from './scan.ts';

/**
 * The fields Django keeps in `_meta.local_fields`: the implicit `id` first, then the body's in order, without
 * many-to-many ones.
 */
export function localFields(schema: Schema, model: ResolvedModel): readonly ResolvedField[] {
  let fields = known.get(model);
  if (!fields) {
    fields = model.fields.filter(
      ({ type, field }) =>
        type?.relation !== 'manyToMany' && !(field && isForgotten(schema, field.id)),
    );
    known.set(model, fields);
  }
  return fields;
}

const known = new WeakMap<ResolvedModel, readonly ResolvedField[]>();

/** A field whose name or attribute an earlier one has (`Model._check_field_name_clashes`). */
export interface AttributeClash {
  readonly field: ResolvedField;
  readonly earlier: ResolvedField;
}

export function attributeClashes(schema: Schema, model: ResolvedModel): readonly AttributeClash[] {
  const used = new Map<string, ResolvedField>();
  const clashes: AttributeClash[] = [];
  for (const field of localFields(schema, model)) {
    const earlier = used.get(field.name) ?? used.get(field.attname);
    // A second `id` has a check of its own.
    const isId = field.name === 'id' && earlier?.name === 'id';
    if (earlier && !isId) clashes.push({ field, earlier });
    used.set(field.name, field);
    used.set(field.attname, field);
  }
  return clashes;
}

/** The `id` that is not the key while Django adds an `id` that is. */
export const idBesideKey = (schema: Schema, model: ResolvedModel): ResolvedField | undefined =>
  model.primaryKey.implicit
    ? localFields(schema, model).find(({ name, implicit }) => name === 'id' && !implicit)
    : undefined;

export const primaryKeys = (schema: Schema, model: ResolvedModel): readonly ResolvedField[] =>
  localFields(schema, model).filter(({ primaryKey }) => primaryKey);

export const hasEdgeUnderscore = (name: string): boolean =>
  name.startsWith('_') || name.endsWith('_');

/** Clashes of names that make Django keep quiet about clashes of columns. */
export const hasNameClash = (schema: Schema, model: ResolvedModel): boolean =>
  attributeClashes(schema, model).length > 0 ||
  idBesideKey(schema, model) !== undefined ||
  primaryKeys(schema, model).length > 1 ||
  hasEdgeUnderscore(model.model.name) ||
  model.model.name.includes('__');
