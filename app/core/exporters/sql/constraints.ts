/** `Meta.constraints` and `Meta.indexes` as SQL (django/db/models/constraints.py, indexes.py). */
import type { Argument, Expression } from '../../design/python/expression.ts';
import { isCode } from '../../fieldTypes/values.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import type { ResolvedModel } from '../../schema/schema.ts';
import { condition } from './conditions.ts';
import type { Dialect } from './dialect.ts';
import type { Scope } from './expressions.ts';
import { indexed } from './expressions.ts';
import { fieldCalled } from './keys.ts';
import type { Statement } from './lines.ts';
import { comment, line } from './lines.ts';
import { nameOfIndex } from './names.ts';
import { argumentOf, calledName, itemsOf, lastWord, textIn, textsIn } from './python.ts';
import type { Table } from './table.ts';

/** A constraint: a part of the table, or a statement after it. */
export type Constraint =
  | { readonly place: 'table'; readonly sql: string }
  | { readonly place: 'after'; readonly statement: Statement };

interface Place {
  readonly model: ResolvedModel;
  readonly table: Table;
  readonly scope: Scope;
  /** True where constraints can't stand in the table. */
  readonly isApart: boolean;
}

const after = (...texts: readonly string[]): Constraint => ({
  place: 'after',
  statement: texts.map((text) => line(text)),
});

/** What is given in Django's words because its SQL is not known: it stands apart from its table, so it is named. */
const inDjangosWords = (what: string, { table }: Place): Statement => [
  comment(`on ${table.name}, in Django's words: ${what}`),
];

/** What the database lacks, so that Django leaves the constraint out. */
const left = (name: string, what: string, { label }: Dialect): Constraint => ({
  place: 'after',
  statement: [comment(`${name} is not made: ${label} has no unique constraint ${what}`)],
});

/** The constraints of a model's `Meta`. */
export function constraintsOf(place: Place): readonly Constraint[] {
  const items = itemsOf(place.model.meta['constraints']);
  const unknown = (what: string): Constraint => ({
    place: 'after',
    statement: inDjangosWords(what, place),
  });
  if (items === null) return [unknown(codeOf(place.model.meta['constraints']))];
  return items.map((item) => constraintOf(item, place) ?? unknown(printed(item)));
}

/** The indexes of a model's `Meta`, a statement each. */
export function indexesOf(place: Place): readonly Statement[] {
  const items = itemsOf(place.model.meta['indexes']);
  if (items === null) return [inDjangosWords(codeOf(place.model.meta['indexes']), place)];
  return items.map((item) => indexOf(item, place) ?? inDjangosWords(printed(item), place));
}

const codeOf = (value: OptionValue | undefined): string => (isCode(value) ? value.code : '');

function constraintOf(item: Expression, place: Place): Constraint | null {
  if (item.kind !== 'call') return null;
  const name = nameIn(item.args, place.model);
  if (name === undefined) return null;
  switch (calledName(item)) {
    case 'CheckConstraint':
      return check(item.args, name, place);
    case 'UniqueConstraint':
      return unique(item.args, name, place);
    default:
      return null;
  }
}

/** A name may speak of the app and the class. */
function nameIn(
  args: readonly Argument[],
  { model, modelName }: ResolvedModel,
): string | undefined {
  return textIn(argumentOf(args, 'name'))
    ?.replaceAll('%(app_label)s', model.app.toLowerCase())
    .replaceAll('%(class)s', modelName);
}

function check(args: readonly Argument[], name: string, place: Place): Constraint | null {
  const given = argumentOf(args, 'condition') ?? argumentOf(args, 'check');
  const sql = given ? condition(given, place.scope) : null;
  return sql === null ? null : constraint(name, `CHECK (${sql})`, place);
}

function constraint(name: string, what: string, { scope, table, isApart }: Place): Constraint {
  const { quote } = scope.dialect;
  const sql = `CONSTRAINT ${quote(name)} ${what}`;
  return isApart ? after(`ALTER TABLE ${quote(table.name)} ADD ${sql};`) : { place: 'table', sql };
}

function unique(args: readonly Argument[], name: string, place: Place): Constraint | null {
  const { dialect } = place.scope;
  const columns = listed(args, place);
  const where = argumentOf(args, 'condition');
  const whereSql = where ? condition(where, place.scope) : '';
  const include = included(args, place);
  const deferrable = deferral(argumentOf(args, 'deferrable'));
  const nulls = nullsDistinct(argumentOf(args, 'nulls_distinct'));
  if (columns === null || include === null || deferrable === null || nulls === null) return null;
  if (where && !dialect.has.has('partialIndexes')) return left(name, 'with a condition', dialect);
  if (deferrable !== '' && !dialect.has.has('deferrableUnique'))
    return left(name, 'that waits for the end of the transaction', dialect);
  if (include !== '' && !dialect.has.has('coveringIndexes'))
    return left(name, 'that includes other columns', dialect);
  if (nulls !== '' && !dialect.has.has('nullsDistinct'))
    return left(name, 'that says whether NULLs are alike', dialect);
  if (whereSql === null) return null;
  const table = dialect.quote(place.table.name);
  const hasOpclasses = argumentOf(args, 'opclasses') !== undefined;
  if (whereSql !== '' || include !== '' || hasOpclasses || positional(args).length > 0) {
    const filter = whereSql === '' ? '' : ` WHERE ${whereSql}`;
    return after(
      `CREATE UNIQUE INDEX ${dialect.quote(name)} ON ${table} (${columns})${include}${nulls}${filter};`,
    );
  }
  return constraint(name, `UNIQUE${nulls} (${columns})${deferrable}`, {
    ...place,
    isApart: place.isApart || nulls !== '',
  });
}

const positional = (args: readonly Argument[]): readonly Argument[] =>
  args.filter(({ keyword }) => keyword === null);

/** The columns or expressions an index is over; null where they are not known. */
function listed(args: readonly Argument[], { model, scope }: Place): string | null {
  const expressions = positional(args);
  if (expressions.length > 0) {
    const all = expressions.map(({ value }) => indexed(value, scope));
    return all.includes(null) ? null : all.join(', ');
  }
  const names = textsIn(argumentOf(args, 'fields'));
  const classes = argumentOf(args, 'opclasses');
  const opclasses = classes ? textsIn(classes) : [];
  // They stand in the SQL as they are: nothing but a name may.
  if (!names || names.length === 0 || !opclasses?.every((one) => /^\w+$/.test(one))) return null;
  const columns = names.map((name, i) => {
    const column = fieldCalled(model, name.replace(/^-/, ''))?.column;
    if (!column) return null;
    const opclass = scope.dialect.database === 'postgresql' ? opclasses[i] : undefined;
    return [scope.dialect.quote(column), opclass, name.startsWith('-') ? 'DESC' : undefined]
      .filter((part) => part !== undefined)
      .join(' ');
  });
  return columns.includes(null) ? null : columns.join(', ');
}

function included(args: readonly Argument[], { model, scope }: Place): string | null {
  const given = argumentOf(args, 'include');
  if (!given) return '';
  const columns = textsIn(given)?.map((name) => fieldCalled(model, name)?.column);
  if (!columns?.every((column) => typeof column === 'string')) return null;
  return ` INCLUDE (${columns.map(scope.dialect.quote).join(', ')})`;
}

const deferral = (expression: Expression | undefined): string | null => {
  if (!expression) return '';
  const word = lastWord(expression);
  return word === 'DEFERRED' || word === 'IMMEDIATE' ? ` DEFERRABLE INITIALLY ${word}` : null;
};

const nullsDistinct = (expression: Expression | undefined): string | null => {
  if (!expression) return '';
  if (expression.kind !== 'constant') return null;
  return (
    { None: '', True: ' NULLS DISTINCT', False: ' NULLS NOT DISTINCT' }[expression.text] ?? null
  );
};

/** The kinds of index that PostgreSQL has, by class: how SQL calls them, and how their made-up names end. */
const methods: Readonly<Record<string, string>> = {
  BloomIndex: 'bloom',
  BrinIndex: 'brin',
  BTreeIndex: 'btree',
  GinIndex: 'gin',
  GistIndex: 'gist',
  HashIndex: 'hash',
  SpGistIndex: 'spgist',
};

const known = new Set(['fields', 'name', 'db_tablespace', 'opclasses', 'condition', 'include']);

function indexOf(item: Expression, place: Place): Statement | null {
  const called = calledName(item);
  if (item.kind !== 'call' || called === undefined) return null;
  const method = methods[called];
  const { dialect } = place.scope;
  if (called !== 'Index' && (method === undefined || dialect.database !== 'postgresql'))
    return null;
  if (item.args.some(({ keyword }) => keyword !== null && !known.has(keyword))) return null;
  const columns = listed(item.args, place);
  const name = nameIn(item.args, place.model) ?? madeUp(item.args, method ?? 'idx', place);
  const include = included(item.args, place);
  const where = argumentOf(item.args, 'condition');
  const whereSql = where && dialect.has.has('partialIndexes') ? condition(where, place.scope) : '';
  if (columns === null || name === null || include === null || whereSql === null) return null;
  return [
    line(
      [
        `CREATE INDEX ${dialect.quote(name)} ON ${dialect.quote(place.table.name)}`,
        method === undefined ? ' ' : ` USING ${method} `,
        `(${columns})`,
        dialect.has.has('coveringIndexes') ? include : '',
        indexTablespace(item.args, place),
        whereSql === '' ? '' : ` WHERE ${whereSql}`,
        ';',
      ].join(''),
    ),
  ];
}

function madeUp(args: readonly Argument[], suffix: string, { model, table }: Place): string | null {
  const columns = textsIn(argumentOf(args, 'fields'))?.map((name) => {
    const column = fieldCalled(model, name.replace(/^-/, ''))?.column;
    return column && name.startsWith('-') ? `-${column}` : column;
  });
  return columns?.every((column) => typeof column === 'string')
    ? nameOfIndex(table.name, columns, suffix)
    : null;
}

function indexTablespace(args: readonly Argument[], { model, table, scope }: Place): string {
  if (!scope.dialect.has.has('tablespaces')) return '';
  const names = textsIn(argumentOf(args, 'fields')) ?? [];
  const [only] = names.length === 1 ? names : [];
  const ofField =
    only === undefined
      ? undefined
      : fieldCalled(model, only.replace(/^-/, ''))?.options['db_tablespace'];
  const named =
    textIn(argumentOf(args, 'db_tablespace')) ??
    (typeof ofField === 'string' && ofField !== '' ? ofField : table.tablespace);
  return named === null ? '' : ` TABLESPACE ${scope.dialect.quote(named)}`;
}

/** An expression as Python, on one line. */
function printed(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.parts.join('.');
    case 'number':
    case 'string':
    case 'constant':
      return expression.text;
    case 'attribute':
      return `${printed(expression.of)}.${expression.name}`;
    case 'call': {
      const args = expression.args.map(
        ({ keyword, value }) => (keyword === null ? '' : `${keyword}=`) + printed(value),
      );
      return `${printed(expression.callee)}(${args.join(', ')})`;
    }
    case 'list':
      return `[${expression.items.map(printed).join(', ')}]`;
    case 'tuple':
      return `(${expression.items.map(printed).join(', ')})`;
    case 'set':
      return `{${expression.items.map(printed).join(', ')}}`;
    case 'dict':
      return `{${expression.entries.map(([key, value]) => `${printed(key)}: ${printed(value)}`).join(', ')}}`;
    case 'unary':
      return expression.operator + printed(expression.operand);
    case 'binary':
      return `${printed(expression.left)} ${expression.operator} ${printed(expression.right)}`;
    case 'other':
      return expression.tokens.map(({ text }) => text).join(' ');
  }
}
