/** What a row of a model has as Django REST framework sees it: its own fields and those of the models it extends. */
import { allFieldsOf, extendedBy } from '../../schema/schema.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation } from '../../schema/schema.ts';

/** The fields, those of parents first; not the links to parents, for a row and its parent have one key. */
export function rowFields(model: ResolvedModel): readonly ResolvedField[] {
  const links = new Set(
    tablesOf(model).flatMap(({ parents }) => parents.map(({ link }) => link.name)),
  );
  return links.size === 0
    ? allFieldsOf(model)
    : allFieldsOf(model).filter(
        ({ name, type }) => !(type?.relation === 'oneToOne' && links.has(name)),
      );
}

/** The relation a field of a row is. */
export const relationOf = (
  model: ResolvedModel,
  { name }: ResolvedField,
): ResolvedRelation | undefined =>
  tablesOf(model)
    .flatMap(({ relations }) => relations)
    .find(({ field }) => field.name === name);

/** The model that a field is the primary key of, among those whose tables make up a row. */
export const keyedBy = (model: ResolvedModel, field: ResolvedField): ResolvedModel | undefined =>
  tablesOf(model).find(({ primaryKey }) => primaryKey === field);

/** The relations that lead back from a row, less those by which other models extend its parents. */
export const waysBack = (model: ResolvedModel): readonly ResolvedRelation[] => [
  ...model.concrete.reverse,
  ...extendedBy(model).flatMap(({ reverse }) =>
    reverse.filter(({ implicit, field }) => !implicit && field.options['parent_link'] !== true),
  ),
];

/** The models whose tables make up a row; an abstract model stands for itself. */
const tablesOf = (model: ResolvedModel): readonly ResolvedModel[] => [
  model.concrete,
  ...extendedBy(model),
];
