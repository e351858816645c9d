import { namesIn } from './fieldNames.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { isForgotten, writtenRelations } from './scan.ts';
import { fieldCalled } from './targets.ts';

/** A many-to-many whose links are rows of a model, with both ends there. */
export interface Through {
  readonly relation: ResolvedRelation;
  readonly through: ResolvedModel;
  readonly source: ResolvedModel;
  readonly target: ResolvedModel;
  readonly isSelf: boolean;
  /** Keys of the through model to the source and to the target; the same list for a relation to itself. */
  readonly toSource: readonly ResolvedRelation[];
  readonly toTarget: readonly ResolvedRelation[];
  /** The names in `through_fields`, or null when it is not stated. */
  readonly stated: readonly string[] | null;
}

/** Every many-to-many through a model whose fields are known. */
export function throughs(schema: Schema): readonly Through[] {
  return writtenRelations(schema).flatMap((relation) => {
    const { through, target, owner: source, field } = relation;
    if (!through || !target || through.model.external) return [];
    const keysTo = (model: ResolvedModel) =>
      through.relations.filter(
        (key) =>
          key.kind !== 'manyToMany' && key.target === model && !isForgotten(schema, key.field.id),
      );
    const given = field.options['through_fields'];
    return [
      {
        relation,
        through,
        source,
        target,
        isSelf: source === target,
        toSource: keysTo(source),
        toTarget: keysTo(target),
        stated: given === undefined || given === null ? null : namesIn(schema, given),
      },
    ];
  });
}

/** What is wrong with the two names in `through_fields`: no such field, or not a key to the right side. */
export function wrongNames({ through, source, target, stated }: Through): {
  readonly unknown: readonly string[];
  readonly notKeys: readonly { readonly name: string; readonly side: ResolvedModel }[];
} {
  const [first, second] = stated ?? [];
  if (!first || !second) return { unknown: [], notKeys: [] };
  const sides = [
    { name: first, side: source },
    { name: second, side: target },
  ];
  return {
    unknown: sides.filter(({ name }) => !fieldCalled(through, name)).map(({ name }) => name),
    notKeys: sides.filter(({ name, side }) => {
      const field = fieldCalled(through, name);
      if (!field) return false;
      return through.relations.find((key) => key.field === field.field)?.target !== side;
    }),
  };
}
