import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { isFieldRef, isNested } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';
import { optionOf } from '../../schema/schema.ts';
import { choicesOf } from './choices.ts';
import { lineageOf } from './generics.ts';
import type { Generics } from './generics.ts';
import { keyedBy, relationOf, rowFields, waysBack } from './rows.ts';
import { readValues, writeValues } from './scalars.ts';
import { isReadOnly, isRequired } from './serializer.ts';
import { orNull, own } from './shape.ts';
import type { Member, Shape } from './shape.ts';
import { idValue, kindInside, kindOf, primaryKeyValue, storedValue } from './values.ts';
import type { Stored } from './values.ts';

/** The properties of any model, each found once. */
export function membersOfAll(generics: Generics): (model: ResolvedModel) => readonly Member[] {
  const known = new Map<ResolvedModel, readonly Member[]>();
  return (model) => {
    const members = known.get(model) ?? membersOf(model, generics);
    known.set(model, members);
    return members;
  };
}

/** Everything the API gives of a model: its fields in order, then the relations that point at it. */
function membersOf(model: ResolvedModel, generics: Generics): readonly Member[] {
  const members = new Map<string, Member>();
  for (const field of rowFields(model)) {
    // As in a class body, a later field of the same name replaces the earlier one.
    members.delete(field.name);
    members.set(field.name, fieldMember(model, field, generics));
  }
  for (const relation of waysBack(model)) {
    const member = reverseMember(relation);
    if (member && !members.has(member.name)) members.set(member.name, member);
  }
  return [...members.values()];
}

function fieldMember(model: ResolvedModel, field: ResolvedField, generics: Generics): Member {
  const help = optionOf(field, 'help_text');
  const { read, write } = shapesOf(model, field, generics);
  return {
    name: field.name,
    doc: typeof help === 'string' ? help : '',
    field: field.field?.id,
    read,
    write: isReadOnly(field) ? null : { shape: write, required: isRequired(model, field) },
  };
}

interface Shapes {
  readonly read: Shape;
  readonly write: Shape;
}

const both = (shape: Shape): Shapes => ({ read: shape, write: shape });

function shapesOf(model: ResolvedModel, field: ResolvedField, generics: Generics): Shapes {
  const relation = relationOf(model, field);
  if (relation) return relationShapes(relation);
  if (field.type?.generic) {
    return { read: genericShape(model, field, generics), write: own('unknown') };
  }
  if (field.type?.value === 'tuple') {
    return { read: tupleOf(model, field), write: own('unknown') };
  }
  if (field.field && choicesOf(field).length > 0) return both(choiceShape(model, field));
  if (field.type?.value === 'array') {
    return both(orNull(arrayShape(field.options['base_field']), field.null));
  }
  const kind = kindOf(field);
  // A choice is written as it stands in Python, and JSON's encoder makes a decimal a number.
  const isDecimalChoice = kind === 'decimal' && field.options['choices'] !== undefined;
  const value = isDecimalChoice ? 'number' : kind === undefined ? 'unknown' : readValues[kind];
  const written = kind === undefined ? 'unknown' : writeValues[kind];
  const isEmpty = field.null || (kind === 'file' && optionOf(field, 'blank') === true);
  const keyed = keyedBy(model, field);
  const id = keyed ? { idOf: keyed } : {};
  const longest = kind === 'text' ? optionOf(field, 'max_length') : undefined;
  const limit = typeof longest === 'number' && longest > 0 ? { maxLength: longest } : {};
  return {
    read: orNull({ kind: 'value', value, inKey: false, ...id }, isEmpty),
    write: orNull({ kind: 'value', value: written, inKey: false, ...id, ...limit }, field.null),
  };
}

/** A list of what the field inside holds, which may be a list again. */
function arrayShape(base: OptionValue | undefined): Shape {
  if (isNested(base) && findFieldType(base.nested)?.value === 'array') {
    return { kind: 'array', of: arrayShape(base.options['base_field']) };
  }
  const kind = kindInside(base);
  const item = own(kind === undefined ? 'unknown' : readValues[kind]);
  return { kind: 'array', of: orNull(item, isNested(base) && base.options['null'] === true) };
}

/** Of a generic key an object of any model that has rows by it, of a generic relation the keys of its rows. */
function genericShape(model: ResolvedModel, field: ResolvedField, generics: Generics): Shape {
  if (field.type?.generic === 'rows') {
    const owners = lineageOf(model);
    const target = generics.relations.find(
      (one) => one.field === field && owners.includes(one.owner),
    )?.target;
    return { kind: 'array', of: target ? key(primaryKeyValue(target)) : own('unknown') };
  }
  const { models, maybeNone } = generics.held(model, field);
  if (models.length === 0) return own('unknown');
  const objects = models.map((one): Shape => ({ kind: 'object', model: one }));
  return orNull({ kind: 'union', of: objects }, maybeNone);
}

/** The union of the choices, with the empty text where it may be left blank and null where it may be absent. */
function choiceShape(model: ResolvedModel, field: ResolvedField): Shape {
  const hasEmpty = choicesOf(field).some(({ value }) => value === '');
  const blank = optionOf(field, 'blank') === true && kindOf(field) === 'text' && !hasEmpty;
  const shape: Shape = { kind: 'choices', model, field };
  return orNull(blank ? { kind: 'union', of: [shape, { kind: 'blank' }] } : shape, field.null);
}

const key = (stored: Stored): Shape => ({ kind: 'value', inKey: true, ...stored });

function relationShapes(relation: ResolvedRelation): Shapes {
  const { target, kind, field } = relation;
  const isNestedRow = field.options['api'] === 'nested' && target && !target.model.external;
  const shaped = (one: Shape): Shape =>
    kind === 'manyToMany' ? { kind: 'array', of: one } : orNull(one, relation.forward.min === 0);
  const id = shaped(key(idValue(relation)));
  return { read: isNestedRow ? shaped({ kind: 'model', model: target }) : id, write: id };
}

/** The way back from the target; undefined where there is none or it was chosen to be left out. */
function reverseMember(relation: ResolvedRelation): Member | undefined {
  const { accessor, owner, kind, field } = relation;
  const api = field.options['reverse_api'] ?? 'nested';
  if (accessor === null || api === 'none') return undefined;
  const one: Shape = api === 'id' ? key(primaryKeyValue(owner)) : { kind: 'model', model: owner };
  const read: Shape =
    kind === 'oneToOne' ? orNull(one, relation.reverse.min === 0) : { kind: 'array', of: one };
  return { name: accessor, doc: '', field: field.id, read, write: null };
}

/** A composite key: its parts by name. */
function tupleOf(model: ResolvedModel, composite: ResolvedField): Shape {
  const listed = composite.options['fields'];
  const parts = (Array.isArray(listed) ? listed : []).flatMap((item) => {
    const part = isFieldRef(item) && model.fields.find(({ field }) => field?.id === item.field);
    return part && part !== composite
      ? [{ name: part.name, shape: key(storedValue(model, part)) }]
      : [];
  });
  return { kind: 'tuple', parts };
}
