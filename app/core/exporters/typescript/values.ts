/** Which value stands in JSON for a field, following keys to the field they hold a copy of. */
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import { isCode, isFieldRef, isNested } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { allFieldsOf } from '../../schema/schema.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { keyedBy, relationOf } from './rows.ts';
import { readValues } from './scalars.ts';
import type { PlainKind, Value } from './scalars.ts';
import { isAutomatic } from './serializer.ts';

const isPlain = (kind: ValueKind | undefined): kind is PlainKind =>
  kind !== undefined && Object.hasOwn(readValues, kind);

/** The kind of a field's own value; undefined for relations, composite keys and what Cardinal does not know. */
export function kindOf(field: ResolvedField): PlainKind | undefined {
  // No counter reaches 2^53, so an automatic key is a plain number whatever the width of its column.
  if (isAutomatic(field)) return 'integer';
  const kind = field.type?.value;
  if (kind !== 'generated') return isPlain(kind) ? kind : undefined;
  return kindInside(field.options['output_field']);
}

/** The kind of the value of a field inside another. */
export function kindInside(inner: OptionValue | undefined): PlainKind | undefined {
  const [, name = ''] = (isCode(inner) && /(\w+)\s*\(/.exec(inner.code)) || [];
  const result = findFieldType(isNested(inner) ? inner.nested : name)?.value;
  return isPlain(result) ? result : undefined;
}

/** A value, and the model whose primary key it is, if it is one. */
export interface Stored {
  readonly value: Value;
  readonly idOf?: ResolvedModel;
}

/** What a relation is when it is given as an id: the value of the field of its target that it stores. */
export const idValue = (relation: ResolvedRelation): Stored => target(relation, new Set());

/** The value of a model's primary key. */
export const primaryKeyValue = (model: ResolvedModel): Stored =>
  stored(model, model.primaryKey, new Set());

/** The value of one field of a model; of a key, the value it copies. */
export const storedValue = (model: ResolvedModel, field: ResolvedField): Stored =>
  stored(model, field, new Set());

function stored(model: ResolvedModel, field: ResolvedField, seen: Set<ResolvedField>): Stored {
  const relation = relationOf(model, field);
  if (!relation) {
    const kind = kindOf(field);
    const value = kind === undefined ? 'unknown' : readValues[kind];
    const keyed = keyedBy(model, field);
    return keyed ? { value, idOf: keyed } : { value };
  }
  // Keys that copy one another in a circle hold nothing.
  if (seen.has(field)) return { value: 'unknown' };
  seen.add(field);
  return target(relation, seen);
}

function target({ target: model, field }: ResolvedRelation, seen: Set<ResolvedField>): Stored {
  if (!model) return { value: 'unknown' };
  const to = field.options['to_field'];
  const chosen = isFieldRef(to) && allFieldsOf(model).find((one) => one.field?.id === to.field);
  return stored(model, chosen || model.primaryKey, seen);
}
