/** Plain values out of Python code that is only read, never run. */
import type { Argument, Expression } from '../../design/python/expression.ts';
import { parseExpression } from '../../design/python/expression.ts';
import type { OptionValue } from '../../fieldTypes/values.ts';
import { isCode } from '../../fieldTypes/values.ts';

/** The text a string literal stands for; undefined for other expressions, bytes and escapes that are not simple. */
export function textIn(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'string') return undefined;
  const [, prefix = '', body = ''] = /^([a-zA-Z]*)['"](.*)['"]$/s.exec(expression.text) ?? [];
  if (/b/i.test(prefix)) return undefined;
  if (/r/i.test(prefix) || !body.includes('\\')) return body;
  const simple = body.replaceAll(/\\([\\'"])/g, '$1');
  return /\\[^\\'"]/.test(body.replaceAll('\\\\', '')) ? undefined : simple;
}

/** The texts of a list or tuple of string literals; undefined for anything else. */
export function textsIn(expression: Expression | undefined): readonly string[] | undefined {
  if (expression?.kind !== 'list' && expression?.kind !== 'tuple') return undefined;
  const texts = expression.items.map(textIn);
  return texts.every((one) => one !== undefined) ? texts : undefined;
}

/** The last word of what is called: `Lower` of `models.functions.Lower("x")`. */
export const calledName = (expression: Expression): string | undefined =>
  expression.kind === 'call' && expression.callee.kind === 'name'
    ? expression.callee.parts.at(-1)
    : undefined;

/** The last word of a name: `DEFERRED` of `models.Deferrable.DEFERRED`. */
export const lastWord = (expression: Expression | undefined): string | undefined =>
  expression?.kind === 'name' ? expression.parts.at(-1) : undefined;

export const argumentOf = (args: readonly Argument[], keyword: string): Expression | undefined =>
  args.find((one) => one.keyword === keyword)?.value;

/** The items of an option that holds Python code for a list; null for code that is no list. */
export function itemsOf(value: OptionValue | undefined): readonly Expression[] | null {
  if (!isCode(value)) return [];
  const list = parseExpression(value.code);
  return list?.kind === 'list' || list?.kind === 'tuple' ? list.items : null;
}

/** What an option would hold for a literal: `5`, `"x"`, `None`, `Decimal("1.5")`, `date(2024, 2, 29)`; undefined for more. */
export function valueIn(expression: Expression): OptionValue | undefined {
  switch (expression.kind) {
    case 'constant':
      return { None: null, True: true, False: false }[expression.text];
    case 'number':
      return { number: expression.text };
    case 'string':
      return textIn(expression);
    case 'unary': {
      const { operator, operand } = expression;
      if (operand.kind !== 'number' || operator === '~') return undefined;
      return { number: (operator === '-' ? '-' : '') + operand.text };
    }
    case 'list':
    case 'tuple': {
      const items = expression.items.map(valueIn);
      return items.every((one) => one !== undefined) ? items : undefined;
    }
    case 'call':
      return madeValue(expression.args, calledName(expression));
    default:
      return undefined;
  }
}

/** What a constructor of Python's library makes, as the text a field of its kind takes. */
function madeValue(args: readonly Argument[], name: string | undefined): OptionValue | undefined {
  if (args.some(({ keyword }) => keyword !== null)) return undefined;
  const values = args.map(({ value }) => valueIn(value));
  const [first] = values;
  if (first === undefined) return undefined;
  if (name === 'Decimal' || name === 'UUID') return values.length === 1 ? first : undefined;
  if (name !== 'date') return undefined;
  const parts = args.map(({ value }) => (value.kind === 'number' ? value.text : ''));
  const [year = '', month = '', day = ''] = parts;
  return parts.length === 3
    ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}
