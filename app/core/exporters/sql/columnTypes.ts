/** What type a column has, from the facts in the field class's file. */
import { parseExpression } from '../../design/python/expression.ts';
import { findFieldType } from '../../fieldTypes/catalogue.ts';
import type { FieldType, ValueKind } from '../../fieldTypes/fieldType.ts';
import { isCode, isNested, isNumberLiteral } from '../../fieldTypes/values.ts';
import type { Options, OptionValue } from '../../fieldTypes/values.ts';
import type { ResolvedField } from '../../schema/schema.ts';
import type { Dialect } from './dialect.ts';
import { calledName, valueIn } from './python.ts';

export interface ColumnType {
  /** Null where the database has no such column, and for a class that is not known. */
  readonly type: string | null;
  readonly kind: ValueKind;
  readonly collation: string | null;
  /** What the class itself makes the database check. */
  readonly check: string | null;
  readonly suffix: string | null;
}

const unknown: ColumnType = {
  type: null,
  kind: 'json',
  collation: null,
  check: null,
  suffix: null,
};

/** The types of MySQL that it neither indexes whole nor gives a plain default. */
export const isLong = (type: string | null): boolean =>
  type !== null && /^(long(text|blob)|json)$/.test(type);

/** The column of a field that is no key. */
export function ownType({ type, options, column }: ResolvedField, dialect: Dialect): ColumnType {
  if (type?.value !== 'generated') return typeFor(type, options, dialect, column);
  const made = fieldIn(options['output_field']);
  // The field that describes the result has no column, so no check can name one.
  return made ? { ...typeFor(made.type, made.options, dialect, null), suffix: null } : unknown;
}

/** The column of a class with these options; without a name nothing is checked. */
export function typeFor(
  type: FieldType | undefined,
  options: Options,
  dialect: Dialect,
  column: string | null,
): ColumnType {
  if (!type) return unknown;
  const { database } = dialect;
  const option = (name: string) =>
    type.forced?.[name] ?? options[name] ?? type.options[name]?.default;
  const fill = (template: string | undefined): string | null => {
    const sql = template === undefined ? null : filled(template, option, dialect);
    return sql === 'varchar' && database === 'mysql' ? null : sql;
  };
  const collation = option('db_collation');
  const check = type.column?.check?.[database];
  return {
    type: fill(type.column?.type[database]),
    kind: type.value,
    collation: typeof collation === 'string' && collation !== '' ? collation : null,
    check:
      check === undefined || column === null
        ? null
        : check.replaceAll('{column}', () => dialect.quote(column)),
    suffix: type.column?.suffix?.[database] ?? null,
  };
}

/** The column of a key that points at this one: of its type, and it counts nothing and checks nothing. */
export function keyTo(field: ResolvedField, dialect: Dialect): ColumnType {
  const own = ownType(field, dialect);
  const key = field.type?.column?.key?.[dialect.database];
  return { ...own, type: key ?? own.type, check: null, suffix: null };
}

/** Puts options into a type: `varchar({max_length})`. */
function filled(
  template: string,
  option: (name: string) => OptionValue | undefined,
  dialect: Dialect,
): string {
  return template
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = option(name);
      if (typeof value === 'number') return String(value);
      const inner = fieldIn(value);
      return (inner && typeFor(inner.type, inner.options, dialect, null).type) ?? '';
    })
    .replace('()', '');
}

interface Inner {
  readonly type: FieldType;
  readonly options: Options;
}

/** The field that an option holds, or that its code makes: `models.CharField(max_length=5)`. */
function fieldIn(value: OptionValue | undefined): Inner | null {
  if (isNested(value)) {
    const type = findFieldType(value.nested);
    return type ? { type, options: value.options } : null;
  }
  const expression = isCode(value) ? parseExpression(value.code) : null;
  const type = expression && findFieldType(calledName(expression) ?? '');
  if (expression?.kind !== 'call' || !type) return null;
  const options = expression.args.flatMap(({ keyword, value: given }): [string, OptionValue][] => {
    const plain = valueIn(given);
    if (keyword === null || plain === undefined) return [];
    return [[keyword, isNumberLiteral(plain) ? Number(plain.number) : plain]];
  });
  return { type, options: Object.fromEntries(options) };
}
