/** What keys point at, and the fields that names stand for. */
import { findField } from '../../design/queries.ts';
import { isFieldRef, isMissing } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import type {
  ResolvedField,
  ResolvedModel,
  ResolvedRelation,
  Schema,
} from '../../schema/schema.ts';
import type { Dialect } from './dialect.ts';
import type { TableColumn } from './table.ts';
import { tableName } from './tableNames.ts';

/** The relation a field of the model is. */
export const relationOf = (
  model: ResolvedModel,
  { name, type }: ResolvedField,
): ResolvedRelation | null =>
  type?.relation === undefined
    ? null
    : (model.relations.find(({ field }) => field.name === name) ?? null);

/** The model's own field of this name; a key also by its attribute. */
export const fieldCalled = (
  { fields, primaryKey }: ResolvedModel,
  name: string,
): ResolvedField | undefined =>
  name === 'pk'
    ? (fields.find((field) => field.name === 'pk') ?? primaryKey)
    : (fields.find((field) => field.name === name) ??
      fields.find((field) => field.attname === name));

/** The name a reference to a field is written with. */
function nameOf(schema: Schema, item: OptionValue): string {
  if (isFieldRef(item)) return findField(schema.design, item.field)?.name ?? '';
  const text = isMissing(item) ? item.missing : item;
  return typeof text === 'string' ? text : '';
}

/** The columns of the fields that are named. */
export const columnsOf = (
  schema: Schema,
  model: ResolvedModel,
  items: readonly OptionValue[],
): readonly string[] =>
  items.flatMap((item) => fieldCalled(model, nameOf(schema, item))?.column ?? []);

/** The column a key points at. */
export function pointedAt(
  schema: Schema,
  relation: ResolvedRelation | null,
  dialect: Dialect,
): TableColumn['key'] {
  const target = relation?.target;
  if (!relation || !target) return null;
  const column = targetField(schema, relation)?.column;
  return column ? { table: tableName(target, dialect), column } : null;
}

/** The field whose value a key stores. */
export function targetField(
  schema: Schema,
  { target, field }: ResolvedRelation,
): ResolvedField | undefined {
  const to = field.options['to_field'];
  if (!target) return undefined;
  if (to === undefined || to === null) return target.concrete.primaryKey;
  return fieldCalled(target.concrete, nameOf(schema, to));
}
