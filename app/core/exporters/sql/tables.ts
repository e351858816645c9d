/** The tables of an app: one for each model that has one, followed by those Django makes for its many-to-manys. */
import { findField } from '../../design/queries.ts';
import { parseExpression } from '../../design/python/expression.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import { isCode, isFieldRef, isList, isMissing } from '../../fieldTypes/values.ts';
import type { FieldId, OptionValue } from '../../fieldTypes/values.ts';
import type {
  ResolvedField,
  ResolvedModel,
  ResolvedRelation,
  Schema,
} from '../../schema/schema.ts';
import { optionOf } from '../../schema/schema.ts';
import type { ColumnType } from './columnTypes.ts';
import { isLong, keyTo, ownType, typeFor } from './columnTypes.ts';
import type { Dialect } from './dialect.ts';
import type { Scope } from './expressions.ts';
import { compile } from './expressions.ts';
import { literal } from './literals.ts';
import { fitted } from './names.ts';
import { calledName, valueIn } from './python.ts';

export interface Table {
  readonly name: string;
  /** The model whose rows it holds, or that has the many-to-many whose links it holds. */
  readonly model: ResolvedModel;
  readonly link: ResolvedRelation | null;
  readonly columns: readonly TableColumn[];
  /** The columns of a composite key; none for a key of one column. */
  readonly compositeKey: readonly string[];
  /** Columns that together are unique: `unique_together`. */
  readonly together: readonly (readonly string[])[];
  readonly tablespace: string | null;
  readonly comment: string | null;
}

export interface TableColumn extends ColumnType {
  readonly name: string;
  /** What it is a column of: "this CharField". */
  readonly of: string;
  /** The field people see, if they do. */
  readonly field: FieldId | null;
  readonly relation: ResolvedRelation | null;
  readonly null: boolean;
  readonly primaryKey: boolean;
  readonly unique: boolean;
  readonly indexed: boolean;
  readonly tablespace: string | null;
  readonly comment: string | null;
  /** What the database computes; `code` alone where its SQL is not known. */
  readonly default: Computed | null;
  readonly generated: (Computed & { readonly stored: boolean }) | null;
  /** The column a key points at; null for none, and for one that the database does not check. */
  readonly key: { readonly table: string; readonly column: string } | null;
}

export interface Computed {
  readonly sql: string | null;
  readonly hasValue: boolean;
  /** In Django's words. */
  readonly code: string;
}

/** Whether Django makes the model's table in this database; false also for one it does not look after. */
export const hasTable = ({ meta }: ResolvedModel, { database }: Dialect): boolean => {
  const vendor = textOption(meta['required_db_vendor']);
  return meta['managed'] !== false && (vendor === null || vendor === database);
};

/** Every table that Django makes for the model, its own first. */
export function tablesOf(schema: Schema, model: ResolvedModel, dialect: Dialect): readonly Table[] {
  const links = model.relations.filter(
    ({ kind, target, field }) =>
      kind === 'manyToMany' && target !== null && field.options['through'] === undefined,
  );
  return [
    tableOf(schema, model, dialect),
    ...links.map((link) => linkTable(schema, link, dialect)),
  ];
}

const textOption = (value: OptionValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The table's name as it fits the database; one that was given is taken as it is. */
export const tableName = ({ concrete }: ResolvedModel, { nameLimit }: Dialect): string =>
  textOption(concrete.meta['db_table']) ?? fitted(concrete.table, nameLimit);

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

const bare = {
  of: 'its key',
  field: null,
  relation: null,
  null: false,
  primaryKey: false,
  unique: false,
  indexed: false,
  tablespace: null,
  comment: null,
  default: null,
  generated: null,
  key: null,
  collation: null,
  check: null,
  suffix: null,
} as const;

/** What `order_with_respect_to` numbers the rows with. */
const orderColumn: TableColumn = { ...bare, name: '_order', type: 'integer', kind: 'integer' };

function columnOf(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
  dialect: Dialect,
): TableColumn {
  const relation = relationOf(model, field);
  const type = typeOf(schema, model, field, dialect);
  const scope = scopeOf(schema, model, dialect);
  const expression = field.options['expression'];
  return {
    ...type,
    name: field.column ?? field.attname,
    of: `this ${field.typeId}`,
    field: field.field?.id ?? null,
    relation,
    null: field.null,
    primaryKey: field.primaryKey,
    unique: field.unique,
    indexed: optionOf(field, 'db_index') === true && !field.unique,
    tablespace: textOption(field.options['db_tablespace']),
    comment: textOption(field.options['db_comment']),
    default: defaultOf(field, type, scope),
    generated:
      field.type?.value === 'generated' && isCode(expression)
        ? { ...computed(expression.code, scope), stored: field.options['db_persist'] === true }
        : null,
    key: optionOf(field, 'db_constraint') === true ? pointedAt(schema, relation, dialect) : null,
  };
}

/** The type of a field's column; a key's is that of what it points at, at the end of keys to keys. */
function typeOf(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
  dialect: Dialect,
): ColumnType {
  const relation = relationOf(model, field);
  const target = relation && targetField(schema, relation);
  if (!relation?.target || !target) return ownType(field, dialect);
  return storedType(schema, relation.target.concrete, target, dialect);
}

/** The type of a key that points at this field. Keys in a circle have none. */
function storedType(
  schema: Schema,
  model: ResolvedModel,
  field: ResolvedField,
  dialect: Dialect,
): ColumnType {
  const seen = new Set<ResolvedField>();
  let [owner, at] = [model, field];
  for (;;) {
    const relation = relationOf(owner, at);
    const next = relation && targetField(schema, relation);
    if (seen.has(at) || !relation?.target || !next) return keyTo(at, dialect);
    seen.add(at);
    owner = relation.target.concrete;
    at = next;
  }
}

export const relationOf = (
  model: ResolvedModel,
  { name, type }: ResolvedField,
): ResolvedRelation | null =>
  type?.relation === undefined
    ? null
    : (model.relations.find(({ field }) => field.name === name) ?? null);

function defaultOf(field: ResolvedField, type: ColumnType, scope: Scope): Computed | null {
  const value = field.options['db_default'];
  if (value === undefined) return null;
  const expression = isCode(value) ? parseExpression(value.code) : null;
  const plain = expression ? valueIn(expression) : value;
  if (isCode(value) && (plain === undefined || isCode(plain))) {
    const { sql, ...rest } = computed(value.code, scope);
    // What is computed stands in brackets.
    const isBare = expression !== null && calledName(expression) === 'Value';
    return { ...rest, sql: sql === null || isBare ? bracketed(sql, type) : `(${sql})` };
  }
  const sql = literal(plain ?? null, type.kind, scope.dialect);
  const isCast = type.kind === 'decimal' && scope.dialect.database === 'sqlite' && plain !== null;
  return {
    sql: isCast && sql !== null ? `(CAST(${sql} AS NUMERIC))` : bracketed(sql, type),
    hasValue: plain !== null,
    code: isCode(value) ? value.code : JSON.stringify(value),
  };
}

/** MySQL takes a default of a long column only as if it were computed. */
const bracketed = (sql: string | null, { type }: ColumnType): string | null =>
  sql !== null && isLong(type) ? `(${sql})` : sql;

function computed(code: string, scope: Scope): Computed {
  const expression = parseExpression(code);
  const found = expression && compile(expression, scope);
  return { sql: found?.sql ?? null, hasValue: found?.hasValue ?? false, code };
}

const scopes = new WeakMap<ResolvedModel, Map<Dialect, Scope>>();

/** The columns that an expression of the model can name. */
export function scopeOf(schema: Schema, model: ResolvedModel, dialect: Dialect): Scope {
  const known = scopes.get(model)?.get(dialect);
  if (known) return known;
  const scope: Scope = {
    dialect,
    column: (name) => {
      const field = fieldCalled(model, name);
      if (!field || field.column === null) return undefined;
      const { kind } = typeOf(schema, model, field, dialect);
      return {
        sql: dialect.quote(field.column),
        kind,
        isKey: field.type?.relation !== undefined,
        null: field.null,
      };
    },
  };
  scopes.set(model, (scopes.get(model) ?? new Map<Dialect, Scope>()).set(dialect, scope));
  return scope;
}

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

const columnsOf = (
  schema: Schema,
  model: ResolvedModel,
  items: readonly OptionValue[],
): readonly string[] =>
  items.flatMap((item) => fieldCalled(model, nameOf(schema, item))?.column ?? []);

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

/** The table of links that Django makes for a many-to-many (`create_many_to_many_intermediary_model`). */
function linkTable(schema: Schema, relation: ResolvedRelation, dialect: Dialect): Table {
  const { owner, target, field } = relation;
  const ends = target ? [owner, target] : [owner];
  const isOne = owner.modelName === target?.modelName;
  const named = ends.map((model, i) => ({
    model,
    name: `${isOne ? ['from_', 'to_'][i] : ''}${model.modelName}_id`,
  }));
  const tablespace = textOption(field.options['db_tablespace']);
  const keys = named.map(({ model, name }): TableColumn => {
    const { primaryKey } = model.concrete;
    const column = primaryKey.column;
    return {
      ...bare,
      ...storedType(schema, model.concrete, primaryKey, dialect),
      name,
      indexed: true,
      tablespace,
      field: field.id,
      key:
        field.options['db_constraint'] === false || column === null
          ? null
          : { table: tableName(model, dialect), column },
    };
  });
  return {
    name:
      textOption(field.options['db_table']) ??
      fitted(
        `${tableName(owner, dialect).replaceAll(/^"|"$/g, '')}_${field.name}`,
        dialect.nameLimit,
      ),
    model: owner,
    link: relation,
    columns: [idColumn(schema, dialect), ...keys],
    compositeKey: [],
    together: [named.map(({ name }) => name)],
    tablespace: textOption(owner.meta['db_tablespace']),
    comment: null,
  };
}

/** The `id` of a table of links is what the project's settings say. */
function idColumn({ design }: Schema, dialect: Dialect): TableColumn {
  return {
    ...bare,
    ...typeFor(findFieldType(design.settings.defaultAutoField), {}, dialect, 'id'),
    name: 'id',
    primaryKey: true,
    unique: true,
  };
}
