/** The tables of an app: one for each model that has one, followed by those Django makes for its many-to-manys. */
import { isList } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import { columnOf, orderColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';
import { columnsOf } from './keys.ts';
import { linkTable } from './linkTable.ts';
import { membershipLinks } from './memberships.ts';
import type { Table } from './table.ts';
import { tableName, textOption } from './tableNames.ts';

/** Whether Django makes the model's table in this database; false also for one it does not look after. */
export const hasTable = ({ meta }: ResolvedModel, { database }: Dialect): boolean => {
  const vendor = textOption(meta['required_db_vendor']);
  return meta['managed'] !== false && (vendor === null || vendor === database);
};

/** Every table that Django makes for the model, its own first. */
export function tablesOf(schema: Schema, model: ResolvedModel, dialect: Dialect): readonly Table[] {
  const own = model.relations.filter(
    ({ kind, target, field }) =>
      kind === 'manyToMany' && target !== null && field.options['through'] === undefined,
  );
  const links = [...membershipLinks(schema, model), ...own];
  return [
    tableOf(schema, model, dialect),
    ...links.map((link) => linkTable(schema, link, dialect)),
  ];
}

function tableOf(schema: Schema, model: ResolvedModel, dialect: Dialect): Table {
  const { meta } = model;
  const tablespace = textOption(meta['db_tablespace']);
  const fields = inTableOrder(model.fields.filter(({ column }) => column !== null));
  const columns = fields.map((field) => columnOf(schema, model, field, dialect));
  return {
    name: tableName(model, dialect),
    model,
    link: null,
    columns: meta['order_with_respect_to'] === undefined ? columns : [...columns, orderColumn],
    compositeKey: compositeKey(schema, model),
    together: togetherOf(schema, model),
    tablespace,
    comment: textOption(meta['db_table_comment']),
  };
}

/** Migrations add keys to other tables after everything else, by name. */
function inTableOrder(fields: readonly ResolvedField[]): readonly ResolvedField[] {
  const isLate = ({ type, primaryKey, options }: ResolvedField): boolean =>
    type?.relation !== undefined && !primaryKey && options['parent_link'] !== true;
  const late = fields.filter(isLate).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [...fields.filter((field) => !isLate(field)), ...late];
}

function compositeKey(schema: Schema, model: ResolvedModel): readonly string[] {
  const key = model.fields.find(({ type }) => type?.value === 'tuple');
  const parts = key?.options['fields'];
  return isList(parts) ? columnsOf(schema, model, parts) : [];
}

/** The lists of `unique_together`; one flat list counts as a list of one. */
function togetherOf(schema: Schema, model: ResolvedModel): readonly (readonly string[])[] {
  const value = model.meta['unique_together'];
  if (!isList(value) || value.length === 0) return [];
  const lists = isList(value[0]) ? value.filter(isList) : [value];
  const columns = lists.map((list) => columnsOf(schema, model, list));
  return columns.filter(
    (list, i) => list.length > 0 && columns.findIndex((one) => one.join() === list.join()) === i,
  );
}
