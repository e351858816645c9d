import type { Design, Field, Model } from '../design/design.ts';
import { freeName, plural, snakeCase } from '../design/names.ts';
import { isRelation, relationKind, relationTypes, targetId } from '../design/relation.ts';
import type { RelationKind } from '../fieldTypes/fieldType.ts';
import type { FieldId, ModelId, Options } from '../fieldTypes/values.ts';
import { isFieldRef, isModelRef } from '../fieldTypes/values.ts';
import { nextFieldId, nextModelId } from '../design/ids.ts';
import { defineCommand, Refusal } from './command.ts';
import { getField, getModel, updateField } from './editing.ts';
import { addField, carriedOptions, deleteFields } from './fields.ts';
import { addModel } from './models.ts';

/** The name a relation gets when the person gives none: `category`, `tags`, `parent` for a key to its own model. */
export function suggestedName(owner: Model, target: Model, kind: RelationKind): string {
  const one =
    owner.id === target.id
      ? kind === 'manyToMany'
        ? snakeCase(target.name)
        : 'parent'
      : snakeCase(target.name);
  return kind === 'manyToMany' ? plural(one) : one;
}

/**
 * Connects two models: adds the relation field to `owner` (for one-to-many the many side). Its id is `nextFieldId` of the
 * design before.
 */
export const connect = defineCommand<{
  owner: ModelId;
  target: ModelId;
  kind: RelationKind;
  name?: string;
  options?: Options;
}>({
  id: 'connect',
  label: 'Connect',
  run: (design, { owner: ownerId, target: targetIdGiven, kind, name, options = {} }) => {
    const owner = getModel(design, ownerId);
    const target = getModel(design, targetIdGiven);
    if (owner.external) {
      throw new Refusal(
        `${owner.name} exists elsewhere, so it can't be given a field. Let the other model hold it.`,
      );
    }
    const type = relationTypes[kind];
    // A key to the model itself must allow none: the first row has nothing to point at.
    const self: Options =
      owner.id === target.id && kind !== 'manyToMany' ? { null: true, blank: true } : {};
    const base = carriedOptions({ to: { model: target.id }, ...self, ...options }, type);
    const wanted = name ?? suggestedName(owner, target, kind);
    const named = freeName(
      wanted,
      owner.fields.map((field) => field.name),
    );
    return addField.run(design, {
      model: owner.id,
      name: named,
      type,
      options: withoutReverseClash(design, { owner, target, name: named, kind }, base),
    });
  },
});

/**
 * A relation whose way back would have a name that is taken gets one of its own, or Django refuses it: a second one
 * between the same models, one of a model with a namesake, one to a model with a field of that name.
 */
function withoutReverseClash(
  design: Design,
  { owner, target, name, kind }: { owner: Model; target: Model; name: string; kind: RelationKind },
  options: Options,
): Options {
  const self = owner.id === target.id;
  const isSymmetrical = self && kind === 'manyToMany' && options['symmetrical'] !== false;
  if (Object.hasOwn(options, 'related_name') || isSymmetrical) return options;
  const toTarget = design.models.flatMap((model) =>
    model.fields
      .filter((field) => targetId(field) === target.id)
      .map((field) => ({ model, field })),
  );
  const usual = owner.name.toLowerCase();
  const names = [...target.fields.map((field) => field.name), ...(self ? [name] : [])];
  const isTaken =
    toTarget.some(({ model }) => model.name.toLowerCase() === usual) ||
    names.some((other) => other === usual || other === `${usual}_set`);
  if (!isTaken) return options;
  const related = toTarget.flatMap(({ field }) => {
    const given = field.options['related_name'];
    return typeof given === 'string' ? [given] : [];
  });
  const wanted = `${name}_${plural(snakeCase(owner.name))}`;
  return { ...options, related_name: freeName(wanted, [...names, ...related]) };
}

/** Makes a relation one of another kind, keeping what both kinds have; a name that was only suggested follows. */
export const changeRelationKind = defineCommand<{ field: FieldId; kind: RelationKind }>({
  id: 'changeRelationKind',
  label: 'Change kind of relation',
  run: (design, { field: id, kind }) => {
    const { owner, field } = getField(design, id);
    const before = relationKind(field);
    if (before === undefined) throw new Refusal(`${field.name} is not a relation.`);
    if (before === kind) return design;
    const others = owner.fields.filter((other) => other.id !== id).map((other) => other.name);
    return updateField(design, id, (old) => ({
      ...old,
      name: renamedFor(design, owner, old, before, kind, others),
      type: relationTypes[kind],
      options: carriedOptions(old.options, relationTypes[kind]),
    }));
  },
});

function renamedFor(
  design: Design,
  owner: Model,
  field: Field,
  before: RelationKind,
  kind: RelationKind,
  others: readonly string[],
): string {
  const id = targetId(field);
  const target = id && design.models.find((model) => model.id === id);
  if (!target || field.name !== suggestedName(owner, target, before)) return field.name;
  return freeName(suggestedName(owner, target, kind), others);
}

/** Options that speak of the two models as they stand. */
const ofItsPlace = new Set('to related_name related_query_name to_field through_fields'.split(' '));

/** Moves a relation to the other model: what was `Category.product` becomes `Product.category`. */
export const flipRelation = defineCommand<{ field: FieldId }>({
  id: 'flipRelation',
  label: 'Move relation to the other model',
  run: (design, { field: id }) => {
    const { owner, field } = getField(design, id);
    const kind = relationKind(field);
    const to = targetId(field);
    if (kind === undefined || to === undefined)
      throw new Refusal(`${field.name} points at no model of this design.`);
    const kept = Object.entries(field.options).filter(
      ([option, value]) => !ofItsPlace.has(option) && !isFieldRef(value),
    );
    return connect.run(deleteFields.run(design, { fields: [id] }), {
      owner: to,
      target: owner.id,
      kind,
      options: Object.fromEntries(kept),
    });
  },
});

/**
 * Gives a many-to-many a model of its own for its links, so that a link can carry fields: adds `OwnerTarget` with the two
 * keys and points `through` at it.
 */
export const addThroughModel = defineCommand<{ field: FieldId }>({
  id: 'addThroughModel',
  label: 'Link through a model',
  run: (design, { field: id }) => {
    const { owner, field } = getField(design, id);
    const to = targetId(field);
    if (relationKind(field) !== 'manyToMany' || to === undefined) {
      throw new Refusal('Only a many-to-many between two models can go through a third.');
    }
    if (isModelRef(field.options['through'])) return design;
    const target = getModel(design, to);
    const names = design.models
      .filter((model) => model.app === owner.app)
      .map((model) => model.name);
    const through = nextModelId(design);
    let next = addModel.run(design, {
      position: {
        x: (owner.position.x + target.position.x) / 2,
        y: Math.max(owner.position.y, target.position.y) + 200,
      },
      name: freeName(owner.name + (owner.id === target.id ? 'Link' : target.name), names),
      app: owner.app,
    });
    const self = owner.id === target.id;
    const first = nextFieldId(next);
    next = connect.run(next, {
      owner: through,
      target: owner.id,
      kind: 'oneToMany',
      name: self ? `from_${snakeCase(owner.name)}` : snakeCase(owner.name),
      options: self ? { related_name: '+' } : {},
    });
    const second = nextFieldId(next);
    next = connect.run(next, {
      owner: through,
      target: target.id,
      kind: 'oneToMany',
      name: self ? `to_${snakeCase(target.name)}` : snakeCase(target.name),
      options: self ? { related_name: '+' } : {},
    });
    return updateField(next, id, (old) => {
      const { db_table: _table, db_constraint: _constraint, ...rest } = old.options;
      return {
        ...old,
        options: {
          ...rest,
          through: { model: through },
          ...(self ? { through_fields: [{ field: first }, { field: second }] } : {}),
        },
      };
    });
  },
});

/** The relation fields of a model, in order. */
export const relationsOf = (model: Model): readonly Field[] => model.fields.filter(isRelation);
