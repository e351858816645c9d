/** `CREATE TABLE` as Django's schema editor makes it (`table_sql`, `_iter_column_sql` in db/backends/base/schema.py). */
import type { Dialect } from './dialect.ts';
import type { Line, Statement } from './lines.ts';
import { comment, INDENT, line } from './lines.ts';
import { keyMarks } from './marks.ts';
import type { Computed, Table, TableColumn } from './table.ts';

/** The table with its columns, then what is said of several of them. */
export function createTable(
  table: Table,
  constraints: readonly string[],
  above: readonly string[],
  dialect: Dialect,
): Statement {
  const { quote } = dialect;
  const columns = table.columns.map((column) => columnLines(column, table, dialect));
  const key =
    table.compositeKey.length === 0
      ? []
      : [`PRIMARY KEY (${table.compositeKey.map(quote).join(', ')})`];
  const rest = [...constraints, ...key].map((sql): Line[] => [line(INDENT + sql)]);
  const origin = table.link?.field.id ?? null;
  const tablespace =
    table.tablespace !== null && dialect.has.has('tablespaces')
      ? ` TABLESPACE ${quote(table.tablespace)}`
      : '';
  return [
    ...above.map((text) => comment(text, origin)),
    line(`CREATE TABLE ${quote(table.name)} (`, origin),
    ...separated([...columns, ...rest]),
    line(`)${tablespace};`, origin),
  ];
}

/** Commas between the definitions; comments have none, and none comes after the last. */
function separated(blocks: readonly (readonly Line[])[]): readonly Line[] {
  const last = blocks.findLastIndex((block) => block.some(isSql));
  return blocks.flatMap((block, i) =>
    block.map((one) => (i < last && isSql(one) ? { ...one, text: `${one.text},` } : one)),
  );
}

const isSql = ({ text }: Line): boolean => !text.startsWith(`${INDENT}-- `);

function columnLines(column: TableColumn, table: Table, dialect: Dialect): readonly Line[] {
  const say = (text: string): Line => comment(text, column.field, INDENT);
  if (column.type === null) {
    return [say(`${dialect.quote(column.name)}: ${dialect.label} has no column for ${column.of}`)];
  }
  const marks = column.relation ? keyMarks(column, column.relation) : [];
  const unknown = [column.generated, column.default].filter((one) => one?.sql === null);
  return [
    ...marks.map(say),
    ...unknown.map((one) => say(`computed, in Django's words: ${one?.code ?? ''}`)),
    line(INDENT + columnSql(column, column.type, table, dialect), column.field),
  ];
}

function columnSql(column: TableColumn, type: string, table: Table, dialect: Dialect): string {
  const { quote, text, collation, has } = dialect;
  const { generated, key } = column;
  const tablespace = column.tablespace ?? table.tablespace;
  const isInline = has.has('inlineKeys') && key !== null;
  return [
    quote(column.name),
    type,
    column.collation !== null && `COLLATE ${collation(column.collation)}`,
    dialect.comments === 'inline' && column.comment !== null && `COMMENT ${text(column.comment)}`,
    hasSql(column.default) && `DEFAULT ${column.default.sql}`,
    hasSql(generated)
      ? `GENERATED ALWAYS AS (${generated.sql}) ${generated.stored ? 'STORED' : 'VIRTUAL'}`
      : generated === null && (column.null ? 'NULL' : 'NOT NULL'),
    column.primaryKey ? 'PRIMARY KEY' : column.unique && 'UNIQUE',
    column.unique &&
      tablespace !== null &&
      has.has('tablespaces') &&
      `USING INDEX TABLESPACE ${quote(tablespace)}`,
    column.check !== null && `CHECK (${column.check})`,
    column.suffix,
    isInline && `REFERENCES ${quote(key.table)} (${quote(key.column)})${deferral(dialect)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

const hasSql = <Given extends Computed>(
  one: Given | null,
): one is Given & { readonly sql: string } => one !== null && one.sql !== null;

/** Keys are checked when the transaction ends, where the database can wait. */
export const deferral = ({ has }: Dialect): string =>
  has.has('deferredKeys') ? ' DEFERRABLE INITIALLY DEFERRED' : '';

/** Whether the statement hands values over apart, so that constraints come after it. */
export const handsOverValues = ({ columns }: Table, { has }: Dialect): boolean =>
  has.has('parameters') &&
  columns.some((column) =>
    [column.default, column.generated].some((one: Computed | null) => one?.hasValue === true),
  );
