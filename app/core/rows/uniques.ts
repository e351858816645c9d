/** What no two rows of a model may share: its unique fields, and what `Meta` and the fields say of several. */
import type { Expression } from '../design/python/expression.ts';
import { parseExpression } from '../design/python/expression.ts';
import { findField } from '../design/queries.ts';
import { isCode, isFieldRef, isList, isMissing } from '../fieldTypes/values.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import type { ResolvedField, ResolvedModel, Schema } from '../schema/schema.ts';
import { allFieldsOf, optionOf } from '../schema/schema.ts';
import { limitsOf } from './limits.ts';
import { calledName, cellOf, textOf } from './literals.ts';
import type { Cell } from './population.ts';

export interface Unique {
  /** By the names of fields of the model. */
  readonly fields: readonly string[];
  /** The part of each value that must differ, in the order of `fields`. */
  readonly parts: readonly ((cell: Cell) => Cell)[];
  /** The rows it is asked of; absent for all. */
  readonly condition?: Expression;
  /** Whether rows without a value are alike. */
  readonly countsNulls: boolean;
}

/** A condition that every row must meet. */
export interface Check {
  readonly condition: Expression | undefined;
  /** `price_not_negative`, or what else it may be called. */
  readonly name: string;
}

export interface Demands {
  readonly uniques: readonly Unique[];
  readonly checks: readonly Check[];
  /** Whether `Meta` asks for more than could be read. */
  readonly isUndecided: boolean;
}

const whole = (cell: Cell): Cell => cell;
const folded = (cell: Cell): Cell => (typeof cell === 'string' ? cell.toLowerCase() : cell);
const day = (cell: Cell): Cell => (typeof cell === 'string' ? cell.slice(0, 10) : cell);
const month = (cell: Cell): Cell => (typeof cell === 'string' ? cell.slice(5, 7) : cell);
const year = (cell: Cell): Cell => (typeof cell === 'string' ? cell.slice(0, 4) : cell);

const over = (fields: readonly string[]): Unique => ({
  fields,
  parts: fields.map(() => whole),
  countsNulls: false,
});

const known = new WeakMap<Schema, Map<ResolvedModel, Demands>>();

/** What is asked of the rows of the model's own table. */
export function demandsOf(schema: Schema, model: ResolvedModel): Demands {
  let ofSchema = known.get(schema);
  if (!ofSchema) known.set(schema, (ofSchema = new Map()));
  let demands = ofSchema.get(model);
  if (!demands) ofSchema.set(model, (demands = read(schema, model)));
  return demands;
}

function read(schema: Schema, model: ResolvedModel): Demands {
  const uniques: Unique[] = [];
  const checks: Check[] = [];
  let isUndecided = false;
  const name = (value: OptionValue | undefined): string => nameOf(schema, value);
  for (const field of model.fields) {
    if (field.type?.hasColumn === true && field.unique) uniques.push(over([field.name]));
    for (const [option, part] of [
      ['unique_for_date', day],
      ['unique_for_month', month],
      ['unique_for_year', year],
    ] as const) {
      const of = optionOf(field, option);
      const kind = allFieldsOf(model).find((one) => one.name === name(of))?.type?.value;
      if (kind !== 'date' && kind !== 'datetime') continue;
      uniques.push({ ...over([field.name, name(of)]), parts: [whole, part] });
    }
    const composed = field.type?.value === 'tuple' ? field.options['fields'] : undefined;
    if (field.primaryKey && isList(composed)) uniques.push(over(composed.map(name)));
  }
  const together = model.meta['unique_together'];
  if (isList(together)) {
    const lists = isList(together[0]) ? together.filter(isList) : [together];
    for (const list of lists) if (list.length > 0) uniques.push(over(list.map(name)));
  }
  for (const item of constraintsIn(model.meta['constraints'])) {
    const made = item && constraint(model, item);
    if (!made) isUndecided = true;
    else if ('fields' in made) uniques.push(made);
    else checks.push(made);
  }
  return { uniques, checks, isUndecided };
}

function nameOf({ design }: Schema, item: OptionValue | undefined): string {
  if (isFieldRef(item)) return findField(design, item.field)?.name ?? '';
  const text = isMissing(item) ? item.missing : item;
  return typeof text === 'string' ? text : '';
}

function constraintsIn(value: OptionValue | undefined): readonly (Expression | null)[] {
  if (isList(value)) return value.map((item) => (isCode(item) ? parseExpression(item.code) : null));
  if (!isCode(value)) return [];
  const list = parseExpression(value.code);
  return list?.kind === 'list' || list?.kind === 'tuple' ? list.items : [null];
}

function constraint(model: ResolvedModel, item: Expression): Unique | Check | null {
  if (item.kind !== 'call') return null;
  const given = (keyword: string): Expression | undefined =>
    item.args.find((one) => one.keyword === keyword)?.value;
  const called = calledName(item);
  if (called === 'CheckConstraint') {
    const name = textOf(given('name')) ?? 'check constraint';
    return { condition: given('condition') ?? given('check'), name };
  }
  if (called !== 'UniqueConstraint') return null;
  const condition = given('condition');
  const countsNulls = cellOf(given('nulls_distinct')) === false;
  const more = { countsNulls, ...(condition ? { condition } : {}) };
  const fields = cellOf(given('fields'));
  if (Array.isArray(fields)) {
    return { ...over(fields.map((one: Cell) => fieldName(model, String(one)))), ...more };
  }
  const expressions = item.args.flatMap(({ keyword, value }) => (keyword === null ? [value] : []));
  const parts = expressions.map(partOf);
  if (parts.length === 0 || parts.includes(null)) return null;
  const all = parts.flatMap((part) => part ?? []);
  return {
    fields: all.map(({ name }) => fieldName(model, name)),
    parts: all.map(({ part }) => part),
    ...more,
  };
}

const fieldName = (model: ResolvedModel, name: string): string =>
  name === 'pk' ? model.primaryKey.name : name;

/** The field an expression is over, and what of its value. */
function partOf(expression: Expression): { name: string; part: (cell: Cell) => Cell } | null {
  const text = textOf(expression);
  if (text !== undefined) return { name: text, part: whole };
  if (expression.kind !== 'call') return null;
  // `F("x").desc()`
  if (expression.callee.kind === 'attribute') return partOf(expression.callee.of);
  const [first] = expression.args;
  if (!first || first.keyword !== null || expression.args.length > 1) return null;
  const called = calledName(expression);
  if (called === 'F') return partOf(first.value);
  if (called !== 'Lower' && called !== 'Upper') return null;
  const inner = partOf(first.value);
  return inner && { name: inner.name, part: (cell) => folded(inner.part(cell)) };
}

/** How many rows can differ in what must differ, as far as that is known: Infinity where nothing limits it. */
export function roomOf(schema: Schema, model: ResolvedModel): number {
  const rooms = demandsOf(schema, model).uniques.map(({ fields, condition }) =>
    condition
      ? Infinity
      : fields.reduce(
          (room, name) => room * valuesOf(model.fields.find((one) => one.name === name)),
          1,
        ),
  );
  return Math.min(...rooms);
}

/** How many values a field can have. What a database computes may be the same for all. */
function valuesOf(field: ResolvedField | undefined): number {
  if (!field || field.null) return Infinity;
  if (field.type?.value === 'generated') return 1;
  return limitsOf(field).choices?.length ?? (field.type?.value === 'boolean' ? 2 : Infinity);
}
