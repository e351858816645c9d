/** What stands behind generic keys: a row of one of several models, told apart by the label of its model. */
import { findField } from '../../design/queries.ts';
import { isFieldRef } from '../../fieldTypes/values.ts';
import { genericRelations } from '../../schema/generics.ts';
import type { GenericRelation } from '../../schema/generics.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import { extendedBy, optionOf } from '../../schema/schema.ts';
import { rowFields } from './rows.ts';

export interface Generics {
  readonly relations: readonly GenericRelation[];
  /** What a generic key of a model may hold. */
  readonly held: (model: ResolvedModel, key: ResolvedField) => Held;
  /** Whether some generic key may hold rows of the model. */
  readonly isHeld: (model: ResolvedModel) => boolean;
}

interface Held {
  /** None where nothing leads back to the key. */
  readonly models: readonly ResolvedModel[];
  readonly maybeNone: boolean;
}

/**
 * Finds what generic keys hold: rows of the models that have a generic relation by the same two fields, and of those that
 * extend them, since Django copies the relation to a child (`ModelBase.__new__`, private fields), whose rows are of the
 * child's own content type.
 */
export function genericsOf(schema: Schema): Generics {
  const relations = genericRelations(schema);
  const written = schema.models.filter(({ model, kind }) => !model.external && kind !== 'abstract');
  const nameOf = (field: ResolvedField, option: string): unknown => {
    const value = optionOf(field, option);
    return isFieldRef(value) ? findField(schema.design, value.field)?.name : value;
  };
  const held = (model: ResolvedModel, key: ResolvedField): Held => {
    const [contentType, objectId] = [nameOf(key, 'ct_field'), nameOf(key, 'fk_field')];
    const rows = lineageOf(model);
    const owners = new Set(
      relations
        .filter(
          ({ target, field }) =>
            target !== null &&
            rows.includes(target) &&
            nameOf(field, 'content_type_field') === contentType &&
            nameOf(field, 'object_id_field') === objectId,
        )
        .map(({ owner }) => owner),
    );
    const holding = written.filter((one) => lineageOf(one).some((above) => owners.has(above)));
    const isConcrete = optionOf(key, 'for_concrete_model') !== false;
    return {
      models: [...new Set(isConcrete ? holding.map(({ concrete }) => concrete) : holding)],
      maybeNone: rowFields(model).some(
        ({ name, null: maybe }) => maybe && (name === contentType || name === objectId),
      ),
    };
  };
  const all = new Set(
    written.flatMap((model) =>
      rowFields(model)
        .filter(({ type }) => type?.generic === 'key')
        .flatMap((key) => held(model, key).models),
    ),
  );
  return { relations, held, isHeld: (model) => all.has(model) };
}

/** A model with those its rows are rows of too. */
export const lineageOf = (model: ResolvedModel): readonly ResolvedModel[] => [
  model,
  model.concrete,
  ...extendedBy(model),
];

/** What tells rows of a model from those of others: `blog.post`, the two names in its content type. */
export const objectLabel = ({ label }: ResolvedModel): string => label.toLowerCase();
