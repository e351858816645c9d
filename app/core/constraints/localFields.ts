import { extendedBy } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { isForgotten } from './scan.ts';

/**
 * The fields Django keeps in `_meta.local_fields`: those it adds first, then those of abstract bases and the body's in
 * order, without many-to-many and generic ones.
 */
export function localFields(schema: Schema, model: ResolvedModel): readonly ResolvedField[] {
  let fields = known.get(model);
  if (!fields) {
    fields = model.fields.filter(
      ({ type, field }) =>
        type?.relation !== 'manyToMany' &&
        type?.generic === undefined &&
        !(field && isForgotten(schema, field.id)),
    );
    known.set(model, fields);
  }
  return fields;
}

const known = new WeakMap<ResolvedModel, readonly ResolvedField[]>();

/** Something that has a name a field wants: a field of the model or of one it extends, or a way back. */
export interface Holder {
  readonly owner: ResolvedModel;
  /** Null for a way back. */
  readonly field: ResolvedField | null;
  readonly name: string;
}

/** A field whose name or attribute something else has already (`Model._check_field_name_clashes`). */
export interface AttributeClash {
  readonly field: ResolvedField;
  readonly earlier: Holder;
}

/** The clashes of a model's names, by where Django reports them. */
interface Clashes {
  /** Two models it extends that bring the same name. */
  readonly parents: readonly (readonly [Holder, Holder])[];
  /** Links to parents whose name one of the parents has. */
  readonly links: readonly AttributeClash[];
  readonly own: readonly AttributeClash[];
}

const clashes = new WeakMap<ResolvedModel, Clashes>();

export function nameClashes(schema: Schema, model: ResolvedModel): Clashes {
  let found = clashes.get(model);
  if (!found) {
    found = findClashes(schema, model);
    clashes.set(model, found);
  }
  return found;
}

function findClashes(schema: Schema, model: ResolvedModel): Clashes {
  const used = new Map<string, Holder>();
  const holderOf = ({ name, attname }: ResolvedField): Holder | undefined =>
    used.get(name) ?? used.get(attname);
  const parents: (readonly [Holder, Holder])[] = [];
  const above = model.kind === 'proxy' ? [model.concrete, ...extendedBy(model)] : extendedBy(model);
  for (const owner of above) {
    for (const field of localFields(schema, owner)) {
      const earlier = holderOf(field);
      const holder = { owner, field, name: field.name };
      if (earlier) parents.push([earlier, holder]);
      used.set(field.name, holder);
      used.set(field.attname, holder);
    }
  }
  // Ways back count too, by the name that filter() goes by, and so do many-to-many ones of parents.
  for (const owner of above) {
    for (const field of owner.fields) {
      if (field.type?.relation === 'manyToMany')
        used.set(field.name, { owner, field, name: field.name });
    }
    for (const { queryName, hidden } of owner.reverse) {
      if (!hidden) used.set(queryName, { owner, field: null, name: queryName });
    }
    for (const { queryName } of owner.installedReverse)
      used.set(queryName, { owner, field: null, name: queryName });
  }
  const links = model.parents.flatMap(({ link }): AttributeClash[] => {
    const earlier = used.get(link.name);
    return earlier ? [{ field: link, earlier }] : [];
  });
  const own: AttributeClash[] = [];
  for (const field of localFields(schema, model)) {
    const earlier = holderOf(field);
    // A second `id` of the same model has a check of its own.
    const isId = field.name === 'id' && earlier?.name === 'id' && earlier.owner === model;
    if (earlier && !isId) own.push({ field, earlier });
    const holder = { owner: model, field, name: field.name };
    used.set(field.name, holder);
    used.set(field.attname, holder);
  }
  return { parents, links, own };
}

/** The `id` that is not the key while Django adds an `id` that is. */
export const idBesideKey = (schema: Schema, model: ResolvedModel): ResolvedField | undefined =>
  model.primaryKey.implicit && model.primaryKey.name === 'id'
    ? localFields(schema, model).find(({ name, implicit }) => name === 'id' && !implicit)
    : undefined;

export const primaryKeys = (schema: Schema, model: ResolvedModel): readonly ResolvedField[] =>
  localFields(schema, model).filter(({ primaryKey }) => primaryKey);

export const hasEdgeUnderscore = (name: string): boolean =>
  name.startsWith('_') || name.endsWith('_');

/** Clashes of names that make Django keep quiet about clashes of columns. */
export const hasNameClash = (schema: Schema, model: ResolvedModel): boolean =>
  Object.values(nameClashes(schema, model)).some((list) => list.length > 0) ||
  idBesideKey(schema, model) !== undefined ||
  primaryKeys(schema, model).length > 1 ||
  hasEdgeUnderscore(model.model.name) ||
  model.model.name.includes('__');
