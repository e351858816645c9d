/** Plain values out of Python code that is only read, never run. */
import type { Expression } from '../design/python/expression.ts';
import type { OptionValue } from '../fieldTypes/values.ts';
import { isNumberLiteral } from '../fieldTypes/values.ts';
import type { Cell } from './population.ts';

/** The text a string literal stands for; undefined of bytes and of escapes that are not simple. */
export function textOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'string') return undefined;
  const [, prefix = '', body = ''] = /^([a-zA-Z]*)['"](.*)['"]$/s.exec(expression.text) ?? [];
  if (/b|f/i.test(prefix)) return undefined;
  if (/r/i.test(prefix) || !body.includes('\\')) return body;
  if (/\\[^\\'"]/.test(body.replaceAll('\\\\', ''))) return undefined;
  return body.replaceAll(/\\([\\'"])/g, '$1');
}

/** The last word of what is called: `Lower` of `models.functions.Lower("x")`. */
export const calledName = (expression: Expression): string | undefined =>
  expression.kind === 'call' && expression.callee.kind === 'name'
    ? expression.callee.parts.at(-1)
    : undefined;

/** The value of a literal: `5`, `"x"`, `None`, `Decimal("1.5")`, `date(2024, 2, 29)`; undefined for anything else. */
export function cellOf(expression: Expression | undefined): Cell | undefined {
  switch (expression?.kind) {
    case 'constant':
      return { None: null, True: true, False: false }[expression.text];
    case 'number':
      return numberOf(expression.text);
    case 'string':
      return textOf(expression);
    case 'unary': {
      const value = expression.operator === '-' ? cellOf(expression.operand) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'list':
    case 'tuple':
    case 'set':
      return allOf(expression.items.map(cellOf));
    case 'call':
      return madeBy(expression);
    default:
      return undefined;
  }
}

function numberOf(text: string): number | undefined {
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : undefined;
}

function allOf(cells: readonly (Cell | undefined)[]): Cell | undefined {
  const known = cells.filter((cell) => cell !== undefined);
  return known.length === cells.length ? known : undefined;
}

/** What a constructor of Python's library makes. */
function madeBy(expression: Expression): Cell | undefined {
  if (expression.kind !== 'call' || expression.args.some(({ keyword }) => keyword !== null)) {
    return undefined;
  }
  const name = calledName(expression);
  const values = expression.args.map(({ value }) => cellOf(value));
  const [first] = values;
  if (['Decimal', 'UUID', '_', 'gettext_lazy'].includes(name ?? '') && values.length === 1) {
    return first;
  }
  if (name !== 'date' || values.length !== 3) return undefined;
  const [year, month, day] = values.map(String);
  return `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** A whole number an option holds; undefined where it holds none. */
export function integerIn(value: OptionValue | undefined): number | undefined {
  const text = isNumberLiteral(value) ? value.number.replaceAll('_', '') : value;
  const number = typeof text === 'string' ? Number(text || Number.NaN) : text;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
