import type { FieldId, OptionValue } from '../../fieldTypes/values.ts';
import { isFieldRef, isNested } from '../../fieldTypes/values.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { GenericRelation } from '../../schema/generics.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { optionOf } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import { arrayOf, named, orNull, plain, typeText } from './layout.ts';
import type { Type } from './layout.ts';
import { isName, stringLiteral } from './literals.ts';
import type { Names } from './names.ts';
import { isKeyword } from './reserved.ts';
import { holdsNull, readValues, writeValues } from './scalars.ts';
import type { Value } from './scalars.ts';
import { isReadOnly, isRequired } from './serializer.ts';
import { idValue, kindInside, kindOf, primaryKeyValue, storedValue } from './values.ts';

/** One property of a model's types. The types are made when they are written: a file imports what it mentions. */
export interface Member {
  readonly name: string;
  readonly doc: string;
  /** The field it comes from; for a reverse side the other model's relation. */
  readonly field: FieldId | undefined;
  readonly read: () => Type | Tuple;
  /** What is sent to set it; null when the API only gives it. */
  readonly write: { readonly type: () => Type; readonly required: boolean } | null;
}

/** A composite key: its parts by name. */
export interface Tuple {
  readonly elements: readonly string[];
}

/** How a file mentions what may be declared in another. */
export interface Scope {
  readonly names: Names;
  /** The value of a field of the model's own. */
  readonly value: (value: Value) => Type;
  /** The same value where a key copies it. */
  readonly key: (value: Value) => Type;
  readonly model: (model: ResolvedModel) => Type;
  /** The generic relations of the design. */
  readonly generics: readonly GenericRelation[];
}

/** Everything the API gives of a model: its fields in order, then the relations that point at it. */
export function membersOf(model: ResolvedModel, scope: Scope): readonly Member[] {
  const members = new Map<string, Member>();
  for (const field of model.fields) {
    // As in a class body, a later field of the same name replaces the earlier one.
    members.delete(field.name);
    members.set(field.name, fieldMember(model, field, scope));
  }
  for (const relation of model.reverse) {
    const member = reverseMember(relation, scope);
    if (member && !members.has(member.name)) members.set(member.name, member);
  }
  return [...members.values()];
}

function fieldMember(model: ResolvedModel, field: ResolvedField, scope: Scope): Member {
  const help = optionOf(field, 'help_text');
  const { read, write } = typesOf(model, field, scope);
  return {
    name: field.name,
    doc: typeof help === 'string' ? help : '',
    field: field.field?.id,
    read,
    write: isReadOnly(field) ? null : { type: write, required: isRequired(model, field) },
  };
}

function typesOf(
  model: ResolvedModel,
  field: ResolvedField,
  scope: Scope,
): { read: () => Type | Tuple; write: () => Type } {
  const relation = model.relations.find((one) => one.field.id === field.field?.id);
  if (relation) return relationTypes(relation, scope);
  if (field.type?.generic) {
    return { read: () => genericType(model, field, scope), write: () => scope.value('unknown') };
  }
  if (field.type?.value === 'tuple') {
    return { read: () => tupleOf(model, field, scope), write: () => scope.value('unknown') };
  }
  const choices = scope.names.choices(field);
  if (choices) {
    const type = (): Type => choiceType(field, choices.type);
    return { read: type, write: type };
  }
  if (field.type?.value === 'array') {
    const type = (): Type => optional(arrayType(field.options['base_field'], scope), field.null);
    return { read: type, write: type };
  }
  const kind = kindOf(field);
  const value = kind === undefined ? 'unknown' : readValues[kind];
  const empty = field.null || (kind === 'file' && optionOf(field, 'blank') === true);
  return {
    read: () => optional(scope.value(value), empty && !holdsNull(value)),
    write: () =>
      optional(
        scope.value(kind === undefined ? 'unknown' : writeValues[kind]),
        field.null && !holdsNull(value),
      ),
  };
}

/** A list of what the field inside holds, which may be a list again. */
function arrayType(base: OptionValue | undefined, scope: Scope): Type {
  if (isNested(base) && findFieldType(base.nested)?.value === 'array') {
    return arrayOf(arrayType(base.options['base_field'], scope));
  }
  const kind = kindInside(base);
  const item = scope.value(kind === undefined ? 'unknown' : readValues[kind]);
  const isEmpty = isNested(base) && base.options['null'] === true && !isUnknown(item);
  return arrayOf(optional(item, isEmpty));
}

const optional = (type: Type, none: boolean): Type => (none ? orNull(type) : type);

/** Of a generic key any model that has rows by it, of a generic relation the keys of its rows. */
function genericType(model: ResolvedModel, field: ResolvedField, scope: Scope): Type {
  if (field.type?.generic === 'rows') {
    const target = scope.generics.find((one) => one.owner === model && one.field === field)?.target;
    return arrayOf(scope.key(target ? primaryKeyValue(target) : 'unknown'));
  }
  const owners = scope.generics
    .filter(({ target, owner }) => target === model && !owner.model.external)
    .map(({ owner }) => owner);
  return owners.length === 0
    ? scope.value('unknown')
    : [...new Set(owners)].flatMap((owner) => scope.model(owner));
}

/** The union of the choices, with the empty text where it may be left blank and null where it may be absent. */
function choiceType(field: ResolvedField, name: string): Type {
  const hasEmpty = choicesOf(field).some(({ value }) => value === '');
  const blank = optionOf(field, 'blank') === true && kindOf(field) === 'text' && !hasEmpty;
  const type = blank ? [...named(name), ...plain(stringLiteral(''))] : named(name);
  return optional(type, field.null);
}

function relationTypes(
  relation: ResolvedRelation,
  scope: Scope,
): { read: () => Type; write: () => Type } {
  const { target, kind, field } = relation;
  const many = kind === 'manyToMany';
  const nested = field.options['api'] === 'nested' && target && !target.model.external;
  const shape = (type: Type): Type =>
    many ? arrayOf(type) : optional(type, relation.forward.min === 0 && !isUnknown(type));
  const id = (): Type => shape(scope.key(idValue(relation)));
  return { read: nested ? () => shape(scope.model(target)) : id, write: id };
}

const isUnknown = (type: Type): boolean => type.some(({ text }) => text === 'unknown');

/** The way back from the target; undefined where there is none or it was chosen to be left out. */
function reverseMember(relation: ResolvedRelation, scope: Scope): Member | undefined {
  const { accessor, owner, kind, field } = relation;
  const api = field.options['reverse_api'] ?? 'nested';
  if (accessor === null || api === 'none') return undefined;
  const read = (): Type => {
    const type = api === 'id' ? scope.key(primaryKeyValue(owner)) : scope.model(owner);
    if (kind !== 'oneToOne') return arrayOf(type);
    return optional(type, relation.reverse.min === 0 && !isUnknown(type));
  };
  return { name: accessor, doc: '', field: field.id, read, write: null };
}

function tupleOf(model: ResolvedModel, key: ResolvedField, scope: Scope): Tuple {
  const listed = key.options['fields'];
  const parts = (Array.isArray(listed) ? listed : []).flatMap((item) => {
    const part = isFieldRef(item) && model.fields.find(({ field }) => field?.id === item.field);
    return part && part !== key ? [part] : [];
  });
  const labelled = parts.every(({ name }) => isName(name) && !isKeyword(name));
  const elements = parts.map((part) => {
    const type = typeText(scope.key(storedValue(model, part)));
    return labelled ? `${part.name}: ${type}` : type;
  });
  return { elements };
}
