/** Conditions (`Q`) as SQL, the way `Query.build_where` turns them into one (django/db/models/sql/query.py, where.py, lookups.py). */
import type { Expression } from '../../design/python/expression.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { isList, isNumberLiteral } from '../../fieldTypes/values.ts';
import type { Dialect } from './dialect.ts';
import type { Compiled, Named, Scope } from './expressions.ts';
import { compile } from './expressions.ts';
import { literal } from './literals.ts';
import { decimalText, integerText } from './numbers.ts';
import { calledName, valueIn } from './python.ts';

/** Conditions that all or any must hold; or none may, when negated. */
interface Node<Leaf> {
  readonly connector: 'AND' | 'OR';
  readonly negated: boolean;
  readonly children: readonly (Node<Leaf> | Leaf)[];
}

interface Lookup {
  readonly name: string;
  readonly value: Expression;
}

const isNode = <Leaf extends object | string>(child: Node<Leaf> | Leaf): child is Node<Leaf> =>
  typeof child === 'object' && 'connector' in child;

const node = <Leaf>(
  connector: 'AND' | 'OR',
  children: readonly (Node<Leaf> | Leaf)[],
  negated = false,
): Node<Leaf> => ({ connector, negated, children });

/** Adds to a node; what says the same way merges into it (`Node.add`). */
function add<Leaf extends object | string>(to: Node<Leaf>, child: Node<Leaf> | Leaf): Node<Leaf> {
  const merges =
    isNode(child) &&
    !child.negated &&
    (child.connector === to.connector || child.children.length === 1);
  return { ...to, children: [...to.children, ...(merges ? child.children : [child])] };
}

/** The condition in SQL, or null when it is of a shape this does not know. */
export function condition(expression: Expression, scope: Scope): string | null {
  const tree = read(expression);
  const where = tree && tree.children.length > 0 ? build(tree, false, scope) : null;
  return where && written(where);
}

/** The tree `Q` objects make when Python combines them. */
function read(expression: Expression): Node<Lookup> | null {
  if (expression.kind === 'unary' && expression.operator === '~') {
    const inner = read(expression.operand);
    return inner && { ...inner, negated: !inner.negated };
  }
  if (expression.kind === 'binary') {
    const connector = { '&': 'AND' as const, '|': 'OR' as const }[expression.operator];
    const [left, right] = [read(expression.left), read(expression.right)];
    if (!connector || !left || !right) return null;
    if (left.children.length === 0) return right;
    if (right.children.length === 0) return left;
    return add(add(node(connector, []), left), right);
  }
  if (expression.kind !== 'call' || calledName(expression) !== 'Q') return null;
  const children: (Node<Lookup> | Lookup)[] = [];
  const named: Lookup[] = [];
  for (const { keyword, value } of expression.args) {
    const inner = keyword === null ? read(value) : null;
    if (keyword === null && !inner) return null;
    if (inner) children.push(inner);
    else if (keyword?.startsWith('_')) return null;
    else if (keyword !== null) named.push({ name: keyword, value });
  }
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return node('AND', [...children, ...named]);
}

function build(tree: Node<Lookup>, negated: boolean, scope: Scope): Node<string> | null {
  const isNegated = negated !== tree.negated;
  let where = node<string>(tree.connector, [], tree.negated);
  for (const child of tree.children) {
    const clause = isNode(child) ? build(child, isNegated, scope) : filter(child, isNegated, scope);
    if (!clause) return null;
    where = add(where, clause);
  }
  return where;
}

function written({ connector, negated, children }: Node<string>): string {
  const parts = children.map((child) => (isNode(child) ? written(child) : child));
  const joined = parts.join(` ${connector} `);
  if (negated) return `NOT (${joined})`;
  return parts.length > 1 ? `(${joined})` : joined;
}

/** One lookup; where it may not hold, NULL must not hold either (`build_filter`). */
function filter({ name, value }: Lookup, negated: boolean, scope: Scope): Node<string> | null {
  const [field = '', lookup = 'exact', ...more] = name.split('__');
  const column = scope.column(field);
  if (!column || more.length > 0) return null;
  const plain = valueIn(value);
  const isNone = plain === null && lookup === 'exact';
  const wantsNull = isNone ? true : lookup === 'isnull' ? plain : undefined;
  if (wantsNull !== undefined) {
    if (typeof wantsNull !== 'boolean') return null;
    return node('AND', [`${column.sql} IS ${wantsNull ? '' : 'NOT '}NULL`]);
  }
  const other = plain === undefined ? compile(value, scope) : null;
  const sql = other
    ? compared(column, lookup, other)
    : plain === undefined
      ? null
      : looked(column, lookup, plain, scope.dialect);
  if (sql === null) return null;
  const notNull = [column, other?.column].flatMap((one) =>
    negated && one?.null ? [`${one.sql} IS NOT NULL`] : [],
  );
  return node('AND', [sql, ...notNull]);
}

const comparisons: Readonly<Record<string, string>> = {
  exact: '=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

const inBrackets = (sql: string): string =>
  sql.startsWith('(') && sql.endsWith(')') ? sql : `(${sql})`;

/** Compared with another column or something computed; only numbers of one kind and like with like. */
function compared(column: Named, lookup: string, other: Compiled): string | null {
  const operator = comparisons[lookup];
  if (operator === undefined || column.kind === 'json') return null;
  return `${column.sql} ${operator} ${inBrackets(other.sql)}`;
}

function looked(
  column: Named,
  lookup: string,
  value: OptionValue,
  dialect: Dialect,
): string | null {
  const { sql, kind, isKey } = column;
  if (kind === 'json' || isKey || value === null) return null;
  if (kind === 'boolean') {
    if (lookup !== 'exact' || typeof value !== 'boolean') return null;
    if (!dialect.has.has('booleanConditions')) return `${sql} = ${value ? 1 : 0}`;
    return value ? sql : `NOT ${sql}`;
  }
  if (lookup === 'in' || lookup === 'range') {
    if (!isList(value) || value.length === 0) return null;
    const items = value.map((item) => operand(item, column, dialect));
    if (items.some((item) => item === null)) return null;
    if (lookup === 'in') return `${sql} IN (${[...new Set(items)].join(', ')})`;
    return items.length === 2 ? `${sql} BETWEEN ${items[0]} AND ${items[1]}` : null;
  }
  const operator = comparisons[lookup];
  if (operator !== undefined) {
    const right = operand(value, column, dialect);
    return right && `${sql} ${operator} ${right}`;
  }
  return kind === 'text' && typeof value === 'string' ? matched(sql, lookup, value, dialect) : null;
}

/** Numbers beyond 32 bits are left alone: whether they fit decides what Django makes of them. */
function operand(value: OptionValue, { kind }: Named, dialect: Dialect): string | null {
  const digits = isNumberLiteral(value) ? value.number : null;
  if (kind === 'integer' || kind === 'bigInteger') {
    const whole = digits === null ? null : integerText(digits);
    return whole !== null && Math.abs(Number(whole)) < 2 ** 31 ? whole : null;
  }
  if (kind === 'float') {
    return digits === null ? null : literal(Number(digits), kind, dialect);
  }
  if (kind === 'decimal' && digits !== null && decimalText(digits) === null) return null;
  return value === null || isList(value) ? null : literal(value, kind, dialect);
}

/** Lookups in texts: what comes before and after the text, and whether case counts. */
const patterns: Readonly<Record<string, readonly [string, string, boolean]>> = {
  iexact: ['', '', false],
  contains: ['%', '%', true],
  icontains: ['%', '%', false],
  startswith: ['', '%', true],
  istartswith: ['', '%', false],
  endswith: ['%', '', true],
  iendswith: ['%', '', false],
};

function matched(column: string, lookup: string, value: string, dialect: Dialect): string | null {
  const found = patterns[lookup];
  if (!found) return null;
  const [before, after, minds] = found;
  const escaped = value.replaceAll(/[\\%_]/g, '\\$&');
  const pattern = dialect.text(before + escaped + after);
  switch (dialect.database) {
    case 'sqlite':
      return `${column} LIKE ${pattern} ESCAPE '\\'`;
    case 'mysql':
      return `${column} LIKE ${minds ? 'BINARY ' : ''}${pattern}`;
    case 'postgresql': {
      if (lookup === 'iexact') return `UPPER(${column}::text) = UPPER(${dialect.text(value)})`;
      return minds
        ? `${column}::text LIKE ${pattern}`
        : `UPPER(${column}::text) LIKE UPPER(${pattern})`;
    }
  }
}
