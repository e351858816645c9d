/** What follows once the tables are made: keys, unique sets and indexes, in the order of Django's schema editor. */
import { isLong } from './columnTypes.ts';
import { deferral } from './createTable.ts';
import type { Dialect } from './dialect.ts';
import type { Statement } from './lines.ts';
import { comment, INDENT, line } from './lines.ts';
import { pairMark } from './marks.ts';
import { nameOver } from './names.ts';
import type { Table, TableColumn } from './table.ts';

/** Comments that are statements of their own; they come right after the table. */
export function commentStatements(table: Table, dialect: Dialect): readonly Statement[] {
  const { quote, text, comments } = dialect;
  const name = quote(table.name);
  if (comments === 'none') return [];
  if (comments === 'inline') {
    return table.comment === null
      ? []
      : [[line(`ALTER TABLE ${name} COMMENT = ${text(table.comment)};`)]];
  }
  const own = table.comment === null ? [] : [`COMMENT ON TABLE ${name} IS ${text(table.comment)};`];
  return [
    ...own.map((sql) => [line(sql)]),
    ...table.columns.flatMap(({ name: column, comment: said, field }) =>
      said === null
        ? []
        : [[line(`COMMENT ON COLUMN ${name}.${quote(column)} IS ${text(said)};`, field)]],
    ),
  ];
}

/** `unique_together`, and that no pair is linked twice. */
export const togetherStatements = (table: Table, dialect: Dialect): readonly Statement[] =>
  table.together.map((columns) => {
    const { quote, has, nameLimit } = dialect;
    const name = quote(nameOver(table.name, columns, '_uniq', nameLimit));
    const list = columns.map(quote).join(', ');
    const origin = table.link?.field.id ?? null;
    const sql = has.has('uniqueIndexes')
      ? [`CREATE UNIQUE INDEX ${name} ON ${quote(table.name)} (${list});`]
      : [`ALTER TABLE ${quote(table.name)}`, `${INDENT}ADD CONSTRAINT ${name} UNIQUE (${list});`];
    return [
      ...(table.link ? [comment(pairMark(table.link), origin)] : []),
      ...sql.map((text) => line(text, origin)),
    ];
  });

/** Keys that stand in no column. */
export function keyStatements(table: Table, dialect: Dialect): readonly Statement[] {
  const { quote, has, nameLimit } = dialect;
  if (has.has('inlineKeys')) return [];
  return table.columns.flatMap(({ name, key, field }): Statement[] => {
    if (key === null) return [];
    const end = `_fk_${key.table.replaceAll('"', '')}_${key.column}`;
    const constraint = quote(nameOver(table.name, [name], end, nameLimit));
    return [
      [
        line(`ALTER TABLE ${quote(table.name)}`, field),
        line(`${INDENT}ADD CONSTRAINT ${constraint} FOREIGN KEY (${quote(name)})`, field),
        line(
          `${INDENT}REFERENCES ${quote(key.table)} (${quote(key.column)})${deferral(dialect)};`,
          field,
        ),
      ],
    ];
  });
}

/** Indexes over single columns. */
export const indexStatements = (table: Table, dialect: Dialect): readonly Statement[] =>
  table.columns.flatMap((column) => [
    ...(isIndexed(column, dialect) ? [index(table, column, '', '', dialect)] : []),
    ...likeIndex(table, column, dialect),
  ]);

/** MySQL indexes keys by itself, and can't index all of a long text. */
const isIndexed = ({ indexed, key, type }: TableColumn, { database }: Dialect): boolean =>
  indexed && type !== null && (database !== 'mysql' || (key === null && !isLong(type)));

/** Outside the C locale an index of PostgreSQL does not serve LIKE; one with another operator class does. */
function likeIndex(table: Table, column: TableColumn, dialect: Dialect): readonly Statement[] {
  const [kind] = /^(?:varchar|text)(?!.*\[)/.exec(column.type ?? '') ?? [];
  const isWanted = dialect.has.has('likeIndexes') && (column.indexed || column.unique);
  if (kind === undefined || !isWanted) return [];
  return [index(table, column, '_like', ` ${kind}_pattern_ops`, dialect)];
}

function index(
  table: Table,
  { name, field, tablespace }: TableColumn,
  suffix: string,
  opclass: string,
  { quote, nameLimit, has }: Dialect,
): Statement {
  const made = quote(nameOver(table.name, [name], suffix, nameLimit));
  const space = has.has('tablespaces') ? (tablespace ?? table.tablespace) : null;
  const where = space === null ? '' : ` TABLESPACE ${quote(space)}`;
  return [
    line(`CREATE INDEX ${made} ON ${quote(table.name)} (${quote(name)}${opclass})${where};`, field),
  ];
}
