/** The columns of a model's table. */
import { parseExpression } from '../../design/python/expression.ts';
import { isCode } from '../../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../../schema/schema.ts';
import { optionOf } from '../../schema/schema.ts';
import type { ColumnType } from './columnTypes.ts';
import { isLong } from './columnTypes.ts';
import type { Dialect } from './dialect.ts';
import type { Scope } from './expressions.ts';
import { compile } from './expressions.ts';
import { pointedAt, relationOf } from './keys.ts';
import { literal } from './literals.ts';
import { calledName, valueIn } from './python.ts';
import { scopeOf, typeOf } from './scope.ts';
import type { Computed, TableColumn } from './table.ts';
import { textOption } from './tableNames.ts';

/** What a column is where nothing else is said. */
export const bare = {
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
export const orderColumn: TableColumn = {
  ...bare,
  name: '_order',
  type: 'integer',
  kind: 'integer',
};

/** The column of a field, with everything its table says of it. */
export function columnOf(
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
