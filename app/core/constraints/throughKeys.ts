import { isModelRef } from '../fieldTypes/values.ts';
import { namesIn } from './fieldNames.ts';
import { extendedBy } from '../schema/schema.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { wayBack } from './reverseNames.ts';
import { isForgotten, writtenRelations } from './scan.ts';
import { fieldCalled, hasKnownFields } from '../schema/fieldsByName.ts';

/** A many-to-many whose links are rows of a model. */
export interface Through {
  readonly relation: ResolvedRelation;
  readonly through: ResolvedModel;
  readonly source: ResolvedModel;
  /** Null when the other side is not in the design. */
  readonly target: ResolvedModel | null;
  /** For messages: `Tag`, or the name of a model that is missing. */
  readonly targetName: string;
  readonly isSelf: boolean;
  /** Keys of the through model to the source and to the target; the same list for a relation to itself. */
  readonly toSource: readonly ResolvedRelation[];
  readonly toTarget: readonly ResolvedRelation[];
  /** Whether a key has the very text in models.py that names a target Django does not find. */
  readonly namesTarget: (key: ResolvedRelation) => boolean;
  /** The names in `through_fields`, or null when it is not stated. */
  readonly stated: readonly string[] | null;
}

/** The relations its rows have, those of models it extends included. */
const relationsOf = (model: ResolvedModel): readonly ResolvedRelation[] =>
  [...new Set([...extendedBy(model), model.concrete, model])].flatMap(({ relations }) => relations);

/** Whether a key leads to what Django does not find, by this very text: it compares the texts in models.py then. */
const isCalled = (schema: Schema, key: ResolvedRelation, text: string): boolean =>
  (!key.target || key.target.kind === 'abstract') && textOf(schema, key) === text;

/**
 * How models.py names a target that Django does not find. An abstract model of the same app goes by its bare name, except
 * in an abstract class, which may be used in any app.
 */
function textOf({ byId }: Schema, { declaredIn, field, targetName }: ResolvedRelation): string {
  const { to } = field.options;
  const target = isModelRef(to) ? byId.get(to.model) : undefined;
  const home = byId.get(declaredIn);
  if (!target || !home) return targetName;
  const isNear = target.model.app === home.model.app && home.kind !== 'abstract';
  return isNear ? target.model.name : target.label;
}

/** The same with the app that Django adds to the text of the many-to-many (`resolve_relation`). */
function labelOf(schema: Schema, relation: ResolvedRelation): string {
  const text = textOf(schema, relation);
  return text.includes('.') ? text : `${relation.owner.model.app}.${text}`;
}

const known = new WeakMap<Schema, readonly Through[]>();

/** Every many-to-many through a model whose fields are known. */
export function throughs(schema: Schema): readonly Through[] {
  let found = known.get(schema);
  if (!found) {
    found = findThroughs(schema);
    known.set(schema, found);
  }
  return found;
}

function findThroughs(schema: Schema): readonly Through[] {
  return writtenRelations(schema).flatMap((relation) => {
    const { through, target, owner: source, field } = relation;
    if (!through || relation.targetName === '') return [];
    if (through.model.external && !hasKnownFields(through)) return [];
    // Django looks no further than that it is abstract.
    if (through.kind === 'abstract') return [];
    const keys = relationsOf(through).filter(
      (key) => key.kind !== 'manyToMany' && !isForgotten(schema, key.field.id),
    );
    const given = field.options['through_fields'];
    return [
      {
        relation,
        through,
        source,
        target,
        targetName: target?.model.name ?? relation.targetName,
        isSelf: source === target,
        toSource: keys.filter((key) => key.target === source),
        toTarget: keys.filter((key) =>
          target ? key.target === target : isCalled(schema, key, labelOf(schema, relation)),
        ),
        namesTarget: (key) => isCalled(schema, key, textOf(schema, relation)),
        stated: given === undefined || given === null ? null : namesIn(schema, given),
      },
    ];
  });
}

/** What is wrong with the two names in `through_fields`: no such field, or not a key to the right side. */
export function wrongNames(
  schema: Schema,
  { through, source, target, targetName, namesTarget, stated }: Through,
): {
  readonly unknown: readonly string[];
  readonly notKeys: readonly { readonly name: string; readonly side: string }[];
} {
  const [first, second] = stated ?? [];
  if (!first || !second) return { unknown: [], notKeys: [] };
  const sides = [
    { name: first, model: source, side: source.model.name },
    { name: second, model: target, side: targetName },
  ];
  // Django also finds ways back by their query names, and looks at where they come from.
  const backBy = (name: string) => wayBack(schema, through, name, true);
  return {
    unknown: sides
      .filter(({ name }) => !fieldCalled(through, name) && !backBy(name))
      .map(({ name }) => name),
    notKeys: sides.filter(({ name, model }) => {
      const field = fieldCalled(through, name);
      const back = backBy(name);
      if (!field) return back !== undefined && back.owner !== model;
      // Django does not ask whether the relation is a key or a many-to-many.
      const relation = relationsOf(through).find((one) => one.field === field.field);
      if (!relation) return true;
      return model ? relation.target !== model : !namesTarget(relation);
    }),
  };
}
