import { isFieldRef, isList, isMissing } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { factOf } from '../schema/factOf.ts';
import { findInstalled } from '../schema/installed.ts';
import { allFieldsOf, extendedBy } from '../schema/schema.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { hasLookup } from './lookups.ts';
import { automaticTable } from './linkTables.ts';
import { wayBack } from './reverseNames.ts';
import { isForgotten } from './scan.ts';
import { fieldCalled, hasKnownFields, keyOf, visibleFields } from '../schema/fieldsByName.ts';
import { missingModel, missingToField } from './targets.ts';
import { throughs } from './throughKeys.ts';

/** Whether Django can order by this name, a path included (`Model._check_ordering`). */
export function canOrderBy(schema: Schema, model: ResolvedModel, name: string): boolean {
  if (name === '?' || name === 'pk') return true;
  return name.includes('__') ? leadsSomewhere(schema, model, name) : isOwnName(schema, model, name);
}

/** The items of a model's ordering that lead further or may be none: all but its own plain columns, which most are. */
export const leadingItems = factOf((model): readonly OptionValue[] => {
  const { ordering, order_with_respect_to: parent } = model.meta;
  if (!isList(ordering) || parent) return [];
  return ordering.filter((item) => !isPlainColumn(model, item));
});

function isPlainColumn(model: ResolvedModel, item: OptionValue): boolean {
  const field = isFieldRef(item)
    ? visibleFields(model).find((one) => one.field?.id === item.field)
    : typeof item === 'string'
      ? fieldCalled(model, item.replace(/^-/, ''))
      : undefined;
  return field?.type?.hasColumn === true && field.type.relation === undefined;
}

/** A bare name: of a field with a column, of a key's attribute, or of a way back. */
function isOwnName(schema: Schema, model: ResolvedModel, name: string): boolean {
  const isColumn = allFieldsOf(model).some(
    ({ name: own, attname, type, field }) =>
      (own === name || attname === name) &&
      type?.relation !== 'manyToMany' &&
      type?.generic === undefined &&
      !(field && isForgotten(schema, field.id)),
  );
  return isColumn || wayBack(schema, model, name, false) !== undefined;
}

/** A path: each part leads from a relation to a field behind it, or is a lookup of the field before. */
function leadsSomewhere(schema: Schema, model: ResolvedModel, path: string): boolean {
  let at: ResolvedModel | null = model;
  let last: ResolvedField | null = null;
  for (const part of path.split('__')) {
    if (at) {
      if (!hasKnownFields(at)) return true;
      const field: ResolvedField | undefined = part === 'pk' ? keyOf(at) : fieldCalled(at, part);
      const back: ResolvedRelation | undefined = field
        ? undefined
        : wayBack(schema, at, part, true);
      if (field) {
        last = field;
        const behind = behindOf(schema, at, field);
        // Django gets no further than a relation to what is not there.
        if (behind === 'nowhere') return false;
        if (behind === undefined) return true;
        at = behind;
        continue;
      }
      if (back) {
        if (isCutOff(schema, back)) return false;
        at = back.owner;
        last = back.owner.fields.find(({ name }) => name === back.field.name) ?? null;
        continue;
      }
      const brought = at.installedReverse.some(({ queryName }) => queryName === part);
      if (brought) return true;
    }
    if (!last || !hasLookup(last, part)) return false;
  }
  return true;
}

/** Whether Django finds no way along a many-to-many: the model between is not there, or lacks a key. */
function isCutOff(schema: Schema, relation: ResolvedRelation): boolean {
  const { through, owner, field, kind } = relation;
  if (kind !== 'manyToMany' || field.options['through'] === undefined) return false;
  if (through) return through.kind === 'abstract' || lacksKeys(schema, relation);
  return !automaticTable(schema, owner, missingModel(schema, field.options['through']) ?? '');
}

const lacksKeys = (schema: Schema, relation: ResolvedRelation): boolean =>
  throughs(schema).some(
    ({ relation: { owner, field }, isSelf, toSource, toTarget }) =>
      owner === relation.owner &&
      field === relation.field &&
      (toSource.length === 0 || toTarget.length === 0 || (isSelf && toSource.length < 2)),
  );

/** The model behind a field: null for a plain one, `nowhere` where there is none, undefined where it is not known. */
function behindOf(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
): ResolvedModel | 'nowhere' | null | undefined {
  if (!field.type || field.type.generic) return undefined;
  if (field.type.relation === undefined) return null;
  const owners = [model.concrete, ...extendedBy(model)];
  const relations = owners.flatMap((owner) => owner.relations);
  const relation = relations.find(({ field: { name } }) => name === field.name);
  if (relation && (isCutOff(schema, relation) || missingToField(schema, relation))) {
    return 'nowhere';
  }
  const target = relation?.target;
  const { to } = field.options;
  const isLost = isMissing(to) && !findInstalled(to.missing);
  return isLost || target?.kind === 'abstract' ? 'nowhere' : (target ?? undefined);
}

/**
 * The model whose own ordering Django goes on with, since the name ends at a relation to it (`SQLCompiler.find_ordering_name`);
 * null for a name that ends at a column, the attribute of a key included.
 */
export function orderedLike(
  schema: Schema,
  model: ResolvedModel,
  name: string,
): ResolvedModel | null {
  let at: ResolvedModel | null = model;
  for (const part of name.split('__')) {
    if (!at || part === 'pk') return null;
    const field: ResolvedField | undefined = fieldCalled(at, part);
    if (!field) {
      at = wayBack(schema, at, part, true)?.owner ?? null;
      continue;
    }
    const behind = field.name === part ? behindOf(schema, at, field) : null;
    at = behind === 'nowhere' || behind === undefined ? null : behind;
  }
  return at;
}
