/** Whether a row meets a condition (`Q`), as far as that can be told without running Python. */
import type { Argument, Expression } from '../design/python/expression.ts';
import { asRegExp } from './pattern.ts';
import { calledName, cellOf, textOf } from './literals.ts';
import type { Cell } from './population.ts';

/** As in SQL a comparison with NULL is neither true nor false; `undecided` is what only Python or the database can tell. */
export type Truth = 'true' | 'false' | 'null' | 'undecided';

/** The value a row has under a name; undefined where that is not known. */
export type Lookup = (name: string) => Cell | undefined;

/** Whether the row that `lookup` reads meets the condition. */
export function meets(condition: Expression | undefined, lookup: Lookup): Truth {
  if (!condition) return 'undecided';
  switch (condition.kind) {
    case 'binary': {
      const [a, b] = [meets(condition.left, lookup), meets(condition.right, lookup)];
      if (condition.operator === '&') return both(a, b);
      return condition.operator === '|' ? not(both(not(a), not(b))) : 'undecided';
    }
    case 'unary':
      return condition.operator === '~' ? negated(meets(condition.operand, lookup)) : 'undecided';
    case 'call':
      return calledName(condition) === 'Q' ? allArguments(condition.args, lookup) : 'undecided';
    case 'dict':
      return condition.entries
        .map(([key, value]) => compare(textOf(key) ?? '', value, lookup))
        .reduce(both, 'true');
    default:
      return 'undecided';
  }
}

/** The names a condition reads, and what it compares each with. */
export function comparisonsIn(
  condition: Expression | undefined,
): readonly { readonly name: string; readonly cells: readonly Cell[] }[] {
  switch (condition?.kind) {
    case 'binary':
      return [...comparisonsIn(condition.left), ...comparisonsIn(condition.right)];
    case 'unary':
      return comparisonsIn(condition.operand);
    case 'dict':
      return condition.entries.flatMap(([key, value]) => comparison(textOf(key) ?? '', value));
    case 'call':
      return calledName(condition) === 'Q'
        ? condition.args.flatMap(({ keyword, value }) => {
            if (keyword !== null) return comparison(keyword, value);
            const [key, than] = value.kind === 'tuple' ? value.items : [];
            return than ? comparison(textOf(key) ?? '', than) : comparisonsIn(value);
          })
        : [];
    default:
      return [];
  }
}

function comparison(key: string, value: Expression) {
  const cell = cellOf(value);
  const other = fieldOf(value);
  return [
    { name: key.split('__')[0] ?? '', cells: Array.isArray(cell) ? cell : [cell ?? null] },
    ...(other === undefined ? [] : [{ name: other, cells: [] }]),
  ];
}

const both = (a: Truth, b: Truth): Truth => {
  if (a === 'false' || b === 'false') return 'false';
  if (a === 'undecided' || b === 'undecided') return 'undecided';
  return a === 'null' || b === 'null' ? 'null' : 'true';
};

const not = (a: Truth): Truth => (a === 'true' ? 'false' : a === 'false' ? 'true' : a);

/** Django writes `NOT (a = 1 AND a IS NOT NULL)`: a row without the value does not meet what is negated. */
const negated = (a: Truth): Truth => (a === 'null' ? 'true' : not(a));

function allArguments(args: readonly Argument[], lookup: Lookup): Truth {
  let isAny = false;
  let isNegated = false;
  const truths: Truth[] = [];
  for (const { keyword, value } of args) {
    if (keyword === '_connector') {
      if (textOf(value) !== 'OR' && textOf(value) !== 'AND') return 'undecided';
      isAny = textOf(value) === 'OR';
    } else if (keyword === '_negated') isNegated = cellOf(value) === true;
    else if (keyword !== null) truths.push(compare(keyword, value, lookup));
    else if (value.kind === 'tuple' && value.items.length === 2 && value.items[1]) {
      truths.push(compare(textOf(value.items[0]) ?? '', value.items[1], lookup));
    } else truths.push(meets(value, lookup));
  }
  const all = isAny ? not(truths.map(not).reduce(both, 'true')) : truths.reduce(both, 'true');
  return isNegated ? negated(all) : all;
}

/** The field another value is taken from: `x` of `F("x")`. */
const fieldOf = (value: Expression): string | undefined =>
  value.kind === 'call' && calledName(value) === 'F' ? textOf(value.args[0]?.value) : undefined;

const asNumber = (cell: Cell): number | undefined => {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
};

function order(a: Cell, b: Cell): number | undefined {
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return undefined;
}

const truth = (value: boolean | undefined): Truth =>
  value === undefined ? 'undecided' : value ? 'true' : 'false';

const equal = (a: Cell, b: Cell): boolean | undefined => {
  if (typeof a === 'boolean' || typeof b === 'boolean') {
    return typeof a === typeof b ? a === b : undefined;
  }
  const difference = order(a, b);
  if (difference !== undefined) return difference === 0;
  // A text that is no number is none of the numbers, which Django makes texts of to compare it with.
  return [a, b].some((one) => typeof one === 'number') &&
    [a, b].some((one) => typeof one === 'string')
    ? false
    : undefined;
};

const texts =
  (test: (text: string, part: string) => boolean) =>
  (a: Cell, b: Cell): boolean | undefined =>
    typeof a === 'string' && typeof b === 'string' ? test(a, b) : undefined;

const ordered =
  (test: (difference: number) => boolean) =>
  (a: Cell, b: Cell): boolean | undefined => {
    const difference = order(a, b);
    return difference === undefined ? undefined : test(difference);
  };

const lookups: Readonly<Record<string, (a: Cell, b: Cell) => boolean | undefined>> = {
  exact: equal,
  iexact: texts((a, b) => a.toLowerCase() === b.toLowerCase()),
  gt: ordered((n) => n > 0),
  gte: ordered((n) => n >= 0),
  lt: ordered((n) => n < 0),
  lte: ordered((n) => n <= 0),
  contains: texts((a, b) => a.includes(b)),
  icontains: texts((a, b) => a.toLowerCase().includes(b.toLowerCase())),
  startswith: texts((a, b) => a.startsWith(b)),
  istartswith: texts((a, b) => a.toLowerCase().startsWith(b.toLowerCase())),
  endswith: texts((a, b) => a.endsWith(b)),
  iendswith: texts((a, b) => a.toLowerCase().endsWith(b.toLowerCase())),
  regex: texts((a, b) => asRegExp(b)?.test(a) ?? false),
  in: (a, b) => {
    if (!Array.isArray(b)) return undefined;
    const found = new Set(b.map((one: Cell) => equal(a, one)));
    if (found.has(true)) return true;
    return found.has(undefined) ? undefined : false;
  },
  range: (a, b) => {
    if (!Array.isArray(b) || b.length !== 2) return undefined;
    const [low, high] = [order(a, b[0]), order(a, b[1])];
    return low === undefined || high === undefined ? undefined : low >= 0 && high <= 0;
  },
};

function compare(key: string, value: Expression, lookup: Lookup): Truth {
  const [name = '', kind = 'exact', ...more] = key.split('__');
  const cell = lookup(name);
  if (cell === undefined || more.length > 0) return 'undecided';
  const other = fieldOf(value);
  const than = other === undefined ? cellOf(value) : lookup(other);
  if (than === undefined) return 'undecided';
  if (kind === 'isnull' || (kind === 'exact' && than === null)) {
    return truth((cell === null) === (than === null || than === true));
  }
  const test = Object.hasOwn(lookups, kind) ? lookups[kind] : undefined;
  if (!test) return 'undecided';
  return cell === null || than === null ? 'null' : truth(test(cell, than));
}
