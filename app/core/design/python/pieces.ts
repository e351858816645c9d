/** Pieces of Python as values, and values as pieces of Python; nothing is evaluated. */
import type { Code, OptionValue } from '../../fieldTypes/values.ts';
import { isCode } from '../../fieldTypes/values.ts';
import { parseExpression } from './expression.ts';
import { isNumberLiteral, readTokens } from './tokens.ts';

/** The items of a list or tuple as they are written; null for code that is neither. */
export function itemsOf(code: string): readonly string[] | null {
  const kind = parseExpression(code)?.kind;
  const tokens = kind === 'list' || kind === 'tuple' ? readTokens(code) : null;
  const last = tokens?.at(-1);
  if (!tokens || !last) return null;
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { text, at } of tokens) {
    if ('([{'.includes(text)) depth += 1;
    if (depth === 1 && from === 0) from = at + 1;
    else if (depth === 1 && (text === ',' || at === last.at)) {
      items.push(code.slice(from, at).trim());
      from = at + 1;
    }
    if (')]}'.includes(text)) depth -= 1;
  }
  // A comma may follow the last one.
  return items.filter((item) => item !== '');
}

/** A string as Python and JSON both write it; null for one with a prefix, or with escapes that JSON does not know. */
function stringOf(literal: string): string | null {
  const double =
    literal.startsWith("'") && !/["\\]/.test(literal) ? `"${literal.slice(1, -1)}"` : literal;
  if (!double.startsWith('"')) return null;
  try {
    return JSON.parse(double) as string;
  } catch {
    return null;
  }
}

const constants: ReadonlyMap<string, OptionValue> = new Map<string, OptionValue>([
  ['None', null],
  ['True', true],
  ['False', false],
]);

/** What a person typed as Python, as plainly as it can be kept: a text, a number, a constant, else code. */
export function valueOfPython(typed: string): OptionValue {
  const code = typed.trim();
  const constant = constants.get(code);
  if (constant !== undefined) return constant;
  if (isNumberLiteral(code)) {
    return String(Number(code)) === code && Number.isFinite(Number(code))
      ? Number(code)
      : { number: code };
  }
  const tokens = readTokens(code);
  const text = tokens?.length === 1 && tokens[0]?.kind === 'string' ? stringOf(code) : null;
  return text ?? { code: typed };
}

const translators = new Set(['_', 'gettext_lazy']);

/** The text of `_("…")`; null for a value that is anything else. */
export function translatedText(value: OptionValue | undefined): string | null {
  if (!isCode(value)) return null;
  const expression = parseExpression(value.code);
  if (expression?.kind !== 'call' || expression.callee.kind !== 'name') return null;
  const [argument, ...others] = expression.args;
  const isPlain =
    others.length === 0 && argument?.keyword === null && argument.value.kind === 'string';
  if (!isPlain || !translators.has(expression.callee.parts.join('.'))) return null;
  return argument.value.kind === 'string' ? stringOf(argument.value.text) : null;
}

/** What does not show, or reorders what does: Python code may not hold it as it is. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u00ad]/gu;

/** The text as a literal of Python. */
export const textLiteral = (text: string): string =>
  JSON.stringify(text).replaceAll(unseen, (one) =>
    one.length > 1 ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text, to be translated when it is shown. */
export const translated = (text: string): Code => ({ code: `_(${textLiteral(text)})` });
