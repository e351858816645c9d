/**
 * What can be read off `Meta.indexes` and `Meta.constraints`, which are kept as Python text. Where the text says more than
 * a list of plain calls, nothing is claimed.
 */
import type { Database } from '../design/design.ts';
import type { Expression } from '../design/python/expression.ts';
import { parseExpression } from '../design/python/expression.ts';
import { isCode, isList } from '../fieldTypes/values.ts';
import type { Code, OptionValue } from '../fieldTypes/values.ts';
import { factOf } from '../schema/factOf.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { calledName, positional, textOf } from './expressionReferences.ts';
import { checkedModels, writtenModels } from './scan.ts';

export const declaringOptions = ['indexes', 'constraints'] as const;
export type DeclaringOption = (typeof declaringOptions)[number];

/** An `Index`, a `UniqueConstraint` or a `CheckConstraint`. */
export interface Declaration {
  readonly model: ResolvedModel;
  readonly option: DeclaringOption;
  /** Which item of the option it is, from 0. */
  readonly item: number;
  readonly makes: 'index' | 'unique' | 'check';
  /** `Index`, `GinIndex`, `UniqueConstraint`… */
  readonly className: string;
  /** The arguments without a keyword: of an index and a unique constraint the expressions they are over. */
  readonly expressions: readonly Expression[];
  /** By keyword; `None` counts as not given. */
  readonly given: ReadonlyMap<string, Expression>;
}

/** The items of an option of `Meta`, or null where the text is no plain list. */
export function itemsOf(model: ResolvedModel, option: string): readonly Expression[] | null {
  const value = model.meta[option] ?? [];
  if (isList(value)) return value.map(expressionOf);
  const expression = expressionOf(value);
  return expression.kind === 'list' || expression.kind === 'tuple' ? expression.items : null;
}

const parsed = new WeakMap<Code, Expression>();

/** The option's value as Python, read once for all versions that hold it; of what cannot be read only its words. */
export function expressionOf(value: OptionValue): Expression {
  if (!isCode(value)) return { kind: 'constant', text: 'None' };
  let expression = parsed.get(value);
  if (!expression) {
    expression = parseExpression(value.code) ?? { kind: 'other', tokens: [] };
    parsed.set(value, expression);
  }
  return expression;
}

const declared = new WeakMap<ResolvedModel, readonly Declaration[]>();
const nothing: readonly Declaration[] = [];

/** What the model declares, by its bases too, in order: indexes first. */
export function declarationsIn(model: ResolvedModel): readonly Declaration[] {
  if (declaringOptions.every((option) => model.meta[option] === undefined)) return nothing;
  let found = declared.get(model);
  if (!found) declared.set(model, (found = stated(model).map((one) => ({ model, ...one }))));
  return found;
}

const stated = factOf((model): readonly Omit<Declaration, 'model'>[] =>
  declaringOptions.flatMap((option) =>
    (itemsOf(model, option) ?? []).flatMap((item, n) => read(option, item, n) ?? []),
  ),
);

/** What the models that are more than a base for others declare. */
export const declarations = (schema: Schema): readonly Declaration[] =>
  checkedModels(schema).flatMap(declarationsIn);

/** What stands in each class body, where Python itself stops: abstract ones included, inherited ones not. */
export const statedDeclarations = (schema: Schema): readonly Declaration[] =>
  writtenModels(schema).flatMap((model) =>
    declarationsIn(model).filter(({ option }) => model.model.meta[option] !== undefined),
  );

function read(
  option: DeclaringOption,
  item: Expression,
  n: number,
): Omit<Declaration, 'model'> | undefined {
  const className = calledName(item);
  const makes = className === undefined ? undefined : madeBy(className);
  // One in the other's list is a mistake of its own.
  if (item.kind !== 'call' || className === undefined || makes === undefined) return undefined;
  if ((makes === 'index') !== (option === 'indexes')) return undefined;
  const given = new Map(
    item.args.flatMap(({ keyword, value }) =>
      keyword === null || isNone(value) ? [] : [[keyword, value] as const],
    ),
  );
  const expressions = positional(item.args);
  return { option, item: n, makes, className, expressions, given };
}

/** What a class of this name makes. */
export function madeBy(className: string): Declaration['makes'] | undefined {
  if (className === 'UniqueConstraint') return 'unique';
  if (className === 'CheckConstraint') return 'check';
  return className.endsWith('Index') ? 'index' : undefined;
}

const isNone = (value: Expression): boolean => value.kind === 'constant' && value.text === 'None';

/** The items of an argument that is a list or tuple; empty where it is none. */
export function listIn({ given }: Declaration, argument: string): readonly Expression[] {
  const value = given.get(argument);
  return value?.kind === 'list' || value?.kind === 'tuple' ? value.items : [];
}

/** The texts in such an argument. */
export const textsIn = (declaration: Declaration, argument: string): readonly string[] =>
  listIn(declaration, argument).flatMap((item) => textOf(item) ?? []);

/** Of which a check takes a condition, by its older name too. */
export const conditionOf = ({ given, makes }: Declaration): Expression | undefined =>
  given.get('condition') ?? (makes === 'check' ? given.get('check') : undefined);

/** Each `UniqueConstraint` without condition and expressions (`Options.total_unique_constraints`). */
const totals = (model: ResolvedModel): readonly Declaration[] =>
  declarationsIn(model).filter(
    (one) => one.makes === 'unique' && !conditionOf(one) && one.expressions.length === 0,
  );

/** The fields of each. */
export const totallyUnique = (model: ResolvedModel): readonly (readonly string[])[] =>
  totals(model).map((one) => textsIn(one, 'fields'));

/** The fields of those that the database looks at only later, or leaves out since it lacks what they ask for. */
export const partlyMade = (
  model: ResolvedModel,
  database: Database,
): readonly (readonly string[])[] => {
  const asking = database === 'postgresql' ? [] : ['include', 'nulls_distinct'];
  return totals(model)
    .filter(({ given }) => ['deferrable', ...asking].some((argument) => given.has(argument)))
    .map((one) => textsIn(one, 'fields'));
};

/** `The index “by_title”`, `An index`: for messages, at the start of a sentence. */
export function told(declaration: Declaration): string {
  const name = textOf(declaration.given.get('name'));
  const what = { index: 'index', unique: 'unique constraint', check: 'check constraint' };
  const noun = what[declaration.makes];
  if (name) return `The ${noun} “${name}”`;
  return `${declaration.makes === 'index' ? 'An' : 'A'} ${noun}`;
}
