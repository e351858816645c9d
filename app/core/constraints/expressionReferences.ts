/** Which fields a Python expression of Django's reads, as `Model._get_expr_references` finds them (Django 5.2). */
import { parseExpression } from '../design/python/expression.ts';
import type { Argument, Expression } from '../design/python/expression.ts';
import { knownName } from '../design/python/known.ts';
import { isCode } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';

/** A name given for a field, split at its double underscores: `author__name` is `author`, `name`. */
export interface Reference {
  readonly path: readonly string[];
  /** True in `Q(price__gt=0)`, whose path may end with a lookup; false in `F("price")`. */
  readonly compared: boolean;
  /** What it is compared with. */
  readonly value: Expression | null;
}

/** The text of a string without escapes; undefined of anything else. */
export function textOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'string') return undefined;
  const [, double, single] = /^(?:"([^"\\]*)"|'([^'\\]*)')$/.exec(expression.text) ?? [];
  return double ?? single;
}

/** Whether the value is Python code that is nothing but a text, such as `"title"`. */
export const isTextInCode = (value: OptionValue | undefined): boolean =>
  isCode(value) && (textOf(parseExpression(value.code) ?? undefined) ?? '') !== '';

/** The last part of the name that is called: `F` of `models.F("price")`. */
export const calledName = (expression: Expression | undefined): string | undefined =>
  expression?.kind === 'call' && expression.callee.kind === 'name'
    ? expression.callee.parts.at(-1)
    : undefined;

/** The arguments without a keyword. */
export const positional = (args: readonly Argument[]): readonly Expression[] =>
  args.flatMap(({ keyword, value }) => (keyword === null ? [value] : []));

/** Whether the call is of a database function, which takes a text for the name of a field. */
export const isFunction = (callee: Expression): boolean =>
  callee.kind === 'name' &&
  (knownName(callee.parts)?.import?.module === 'django.db.models.functions' ||
    callee.parts.at(-2) === 'functions');

/** Functions of which only the first argument can name a field; the others are words of their own. */
export const takesOneField = (name: string): boolean => /^(Collate|Extract|Trunc)/.test(name);

/** Every reference in the expression, where its shape is known. */
export function referencesIn(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'call':
      return inCall(expression.callee, expression.args);
    case 'unary':
      return referencesIn(expression.operand);
    case 'binary':
      return [...referencesIn(expression.left), ...referencesIn(expression.right)];
    default:
      return [];
  }
}

/** The same where a text stands for a field: `Index("title")`, `Lower("title")`. */
export function referencesOrName(expression: Expression): readonly Reference[] {
  const name = textOf(expression);
  return name === undefined ? referencesIn(expression) : [named(name)];
}

const named = (name: string): Reference => ({
  path: name.split('__'),
  compared: false,
  value: null,
});

function inCall(callee: Expression, args: readonly Argument[]): readonly Reference[] {
  // `F("title").desc()`
  if (callee.kind === 'attribute') return referencesIn(callee.of);
  const name = callee.kind === 'name' ? (callee.parts.at(-1) ?? '') : '';
  const given = positional(args);
  if (name === 'F') return given.slice(0, 1).flatMap(referencesOrName);
  if (name === 'Q') return inCondition(args);
  if (name === 'Case') {
    const otherwise = args.filter(({ keyword }) => keyword === 'default');
    return [...given, ...otherwise.map(({ value }) => value)].flatMap(referencesOrName);
  }
  if (name === 'When') {
    const [condition, ...result] = given;
    const then = args.filter(({ keyword }) => keyword === 'then').map(({ value }) => value);
    return [
      ...(condition ? referencesIn(condition) : []),
      ...[...result, ...then].flatMap(referencesOrName),
      ...inCondition(args.filter(({ keyword }) => keyword !== null && keyword !== 'then')),
    ];
  }
  if (name === 'ExpressionWrapper' || name === 'OrderBy') {
    return given.slice(0, 1).flatMap(referencesIn);
  }
  if (!isFunction(callee)) return [];
  if (name === 'JSONObject') return args.flatMap(({ value }) => referencesOrName(value));
  return given.flatMap((item, n) =>
    n > 0 && takesOneField(name) ? referencesIn(item) : referencesOrName(item),
  );
}

/** The arguments of `Q`: other conditions, pairs, and lookups by keyword. */
const inCondition = (args: readonly Argument[]): readonly Reference[] =>
  args.flatMap(({ keyword, value }): readonly Reference[] => {
    if (keyword === '_connector' || keyword === '_negated') return [];
    if (keyword !== null) return comparison(keyword, value);
    const [lookup, than] = value.kind === 'tuple' ? value.items : [];
    const name = textOf(lookup);
    return name !== undefined && than ? comparison(name, than) : referencesIn(value);
  });

const comparison = (lookup: string, value: Expression): readonly Reference[] => [
  { path: lookup.split('__'), compared: true, value },
  ...referencesIn(value),
];
