/** Django's expressions (`F`, `Value`, `Lower`…) as SQL: those that designs hold most; of others nothing is claimed. */
import type { Argument, Expression } from '../../design/python/expression.ts';
import type { ValueKind } from '../../fieldTypes/fieldType.ts';
import type { Dialect } from './dialect.ts';
import { literal } from './literals.ts';
import { calledName, lastWord, textIn, valueIn } from './python.ts';

/** A column that an expression can name. */
export interface Named {
  /** In quotes. */
  readonly sql: string;
  readonly kind: ValueKind;
  readonly null: boolean;
  readonly isKey: boolean;
}

export interface Scope {
  readonly dialect: Dialect;
  /** The column of the field of this name; undefined for none. */
  readonly column: (name: string) => Named | undefined;
}

export interface Compiled {
  readonly sql: string;
  readonly kind: ValueKind;
  /** The column, when it is nothing but one. */
  readonly column: Named | null;
  /** True when it holds a value, which some databases are handed apart. */
  readonly hasValue: boolean;
}

/** The expression in SQL, or null when it is of a shape this does not know. */
export function compile(expression: Expression, scope: Scope): Compiled | null {
  switch (expression.kind) {
    case 'binary':
      return combined(
        expression.operator,
        compile(expression.left, scope),
        compile(expression.right, scope),
        scope,
      );
    case 'unary':
      return negated(expression, scope);
    case 'call':
      return called(expression.args, calledName(expression) ?? '', scope);
    default:
      return value(expression, scope);
  }
}

const isNumber = (kind: ValueKind): boolean =>
  ['integer', 'bigInteger', 'decimal', 'float'].includes(kind);
const isWhole = (kind: ValueKind): boolean => kind === 'integer' || kind === 'bigInteger';

/** SQLite has no decimals; Django asks it for a number wherever one is computed. */
const cast = (sql: string, kind: ValueKind, { database }: Dialect): string =>
  database === 'sqlite' && kind === 'decimal' ? `(CAST(${sql} AS NUMERIC))` : sql;

const kindOfValue = (expression: Expression): ValueKind | null => {
  const made = calledName(expression);
  if (made === 'Decimal') return 'decimal';
  if (made === 'date') return 'date';
  if (made === 'UUID') return 'uuid';
  if (expression.kind === 'string') return 'text';
  if (expression.kind === 'constant') return expression.text === 'None' ? null : 'boolean';
  const number = expression.kind === 'unary' ? expression.operand : expression;
  if (number.kind !== 'number') return null;
  return /[.eE]/.test(number.text) && !/^0x/i.test(number.text) ? 'float' : 'integer';
};

function value(expression: Expression, { dialect }: Scope): Compiled | null {
  const kind = kindOfValue(expression);
  const plain = valueIn(expression);
  const sql = kind !== null && plain !== undefined ? literal(plain, kind, dialect) : null;
  if (kind === null || sql === null) return null;
  return { sql: cast(sql, kind, dialect), kind, column: null, hasValue: true };
}

function combined(
  operator: string,
  left: Compiled | null,
  right: Compiled | null,
  { dialect }: Scope,
): Compiled | null {
  if (!left || !right || !'+-*/'.includes(operator)) return null;
  const kind = commonKind(left.kind, right.kind);
  if (kind === null || !isNumber(kind)) return null;
  return {
    sql: cast(`(${left.sql} ${operator} ${right.sql})`, kind, dialect),
    kind,
    column: null,
    hasValue: left.hasValue || right.hasValue,
  };
}

/** What two numbers of these kinds come to (`_connector_combinations`). */
function commonKind(a: ValueKind, b: ValueKind): ValueKind | null {
  if (isWhole(a) && isWhole(b)) return 'integer';
  if (a === b) return a;
  if (isWhole(a)) return b;
  return isWhole(b) ? a : null;
}

function negated(expression: Expression & { kind: 'unary' }, scope: Scope): Compiled | null {
  if (expression.operator !== '-') return null;
  if (expression.operand.kind === 'number') return value(expression, scope);
  const minusOne: Compiled = { sql: '-1', kind: 'integer', column: null, hasValue: true };
  return combined('*', compile(expression.operand, scope), minusOne, scope);
}

const columnCalled = (name: string | undefined, { column }: Scope): Compiled | null => {
  const found = name === undefined ? undefined : column(name);
  return found ? { sql: found.sql, kind: found.kind, column: found, hasValue: false } : null;
};

/** An argument of a function: a text names a column, other literals are values. */
const argument = ({ value: given }: Argument, scope: Scope): Compiled | null => {
  const name = textIn(given);
  return name === undefined ? compile(given, scope) : columnCalled(name, scope);
};

function called(args: readonly Argument[], name: string, scope: Scope): Compiled | null {
  const [first] = args;
  if (name === 'Now' && args.length === 0) return now(scope.dialect);
  if (!first || args.slice(1).some((one) => one.keyword !== null && name !== 'ExpressionWrapper'))
    return null;
  if (name === 'F') return columnCalled(textIn(first.value), scope);
  if (name === 'Value') return args.length === 1 ? value(first.value, scope) : null;
  if (name === 'ExpressionWrapper') return compile(first.value, scope);
  if (first.keyword !== null) return null;
  const compiled = args.map((one) => argument(one, scope));
  return compiled.every((one) => one !== null) ? applied(name, compiled, scope.dialect) : null;
}

const moments: Readonly<Record<Dialect['database'], string>> = {
  sqlite: "STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')",
  postgresql: 'STATEMENT_TIMESTAMP()',
  mysql: 'CURRENT_TIMESTAMP(6)',
};

const now = ({ database }: Dialect): Compiled => ({
  sql: moments[database],
  kind: 'datetime',
  column: null,
  hasValue: false,
});

/** Functions of one text that give a text, and those that give its length. */
const ofText: Readonly<Record<string, string>> = {
  Lower: 'LOWER',
  Upper: 'UPPER',
  Trim: 'TRIM',
  LTrim: 'LTRIM',
  RTrim: 'RTRIM',
};

function applied(name: string, args: readonly Compiled[], dialect: Dialect): Compiled | null {
  const [first, ...more] = args;
  if (!first) return null;
  const made = (sql: string, kind: ValueKind): Compiled => ({
    sql: cast(sql, kind, dialect),
    kind,
    column: null,
    hasValue: args.some((one) => one.hasValue),
  });
  const list = args.map(({ sql }) => sql).join(', ');
  const isText = args.every(({ kind }) => kind === 'text');
  if (ofText[name] !== undefined && isText && more.length === 0) {
    return made(`${ofText[name]}(${list})`, 'text');
  }
  if (name === 'Length' && isText && more.length === 0) {
    return made(`${dialect.database === 'mysql' ? 'CHAR_LENGTH' : 'LENGTH'}(${list})`, 'integer');
  }
  if (name === 'Abs' && isNumber(first.kind) && more.length === 0)
    return made(`ABS(${list})`, first.kind);
  if (name === 'Coalesce' && more.length > 0) {
    const isOne = more.every(
      ({ kind }) => kind === first.kind || (isWhole(kind) && isWhole(first.kind)),
    );
    return isOne ? made(`COALESCE(${list})`, first.kind) : null;
  }
  if (name === 'Concat' && isText && more.length > 0) return made(joined(args, dialect), 'text');
  return null;
}

/** Texts joined in pairs from the right, none of them lost for another that is NULL. */
const joined = (args: readonly Compiled[], { database }: Dialect): string =>
  args
    .map(({ sql }) => sql)
    .reduceRight((rest, sql) =>
      database === 'mysql'
        ? `CONCAT_WS('', ${sql}, ${rest})`
        : `(COALESCE(${sql}, '') || COALESCE(${rest}, ''))`,
    );

/** An expression of an index: what is no column stands in brackets, its direction after it (`IndexExpression`). */
export function indexed(expression: Expression, scope: Scope): string | null {
  if (expression.kind === 'call' && expression.callee.kind === 'attribute') {
    const { of, name } = expression.callee;
    if (!['asc', 'desc'].includes(name) || expression.args.length > 0) return null;
    const inner = indexed(of, scope);
    return inner && `${inner} ${name.toUpperCase()}`;
  }
  const name = textIn(expression);
  const compiled = name === undefined ? compile(expression, scope) : columnCalled(name, scope);
  if (!compiled || lastWord(expression) !== undefined) return null;
  return compiled.column ? compiled.sql : `(${compiled.sql})`;
}
