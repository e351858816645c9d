/** Texts as Python writes them. No text can end its own quotes, and none holds a character one cannot see. */
import type { Quotes } from './style.ts';

/** Marks, blanks and halves of characters that mislead or break; the joiners of emoji and of some scripts are left. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}|(?![ \u3000])\p{Zs}/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escape(character: string): string {
  const known = named[character];
  if (known !== undefined) return known;
  const point = character.codePointAt(0) ?? 0;
  const hex = (width: number): string => point.toString(16).padStart(width, '0');
  if (point < 0x100) return `\\x${hex(2)}`;
  return point < 0x10000 ? `\\u${hex(4)}` : `\\U${hex(8)}`;
}

const count = (text: string, quote: string): number => text.split(quote).length - 1;

/** A string literal: in double quotes, unless single ones need fewer backslashes. */
export function pyString(text: string): string {
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const body = text.replaceAll('\\', '\\\\').replaceAll(unseen, escape);
  return quote + body.replaceAll(quote, `\\${quote}`) + quote;
}

/** A bytes literal holding the text in UTF-8. */
export function pyBytes(text: string): string {
  const latin = [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCharCode(byte))
    .join('');
  const body = pyString(latin);
  return `b${body.replaceAll(/[\u0080-\u00ff]/g, escape)}`;
}

/** A docstring's lines without indentation, or none for a text of nothing but blanks. */
export function docstring(text: string): readonly string[] {
  const lines = text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    // Python cannot make a class whose docstring holds half a character.
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(unseen, (character) => (character === '\n' ? character : escape(character)))
    .replaceAll('\u3000', '\\u3000')
    .replaceAll('"""', '\\"\\"\\"')
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());
  const [first = '', ...rest] = lines;
  if (first === '') return [];
  const before = first.startsWith('"') ? ' ' : '';
  if (rest.length === 0) return [`"""${before}${first}${first.endsWith('"') ? ' ' : ''}"""`];
  const margin = Math.min(
    ...rest.filter(Boolean).map((line) => line.length - line.trimStart().length),
  );
  return [`"""${before}${first}`, ...rest.map((line) => line.slice(margin)), '"""'];
}

/** A comment of one line, whatever the text holds. */
export const comment = (text: string): string =>
  `# ${text.replaceAll(unseen, escape).replaceAll('#', '\\x23').trim()}`;

/** A string literal as somebody wrote it, in the case `black` gives it, and in these quotes unless others need fewer backslashes. */
export function normalizedString(literal: string, quotes: Quotes = 'double'): string {
  const [, written = '', quoted = ''] = /^([a-zA-Z]*)(.*)$/s.exec(literal) ?? [];
  let prefix = written.replaceAll(/[uU]/g, '').replaceAll('B', 'b');
  if (prefix.length === 2 && !/^r/i.test(prefix)) prefix = [...prefix].toReversed().join('');
  const quote = quoted.charAt(0);
  const other = quote === '"' ? "'" : '"';
  const raw = /r/i.test(prefix);
  let body = quoted.slice(1, -1);
  if (!raw) body = lowerCaseEscapes(body);
  let changed = body;
  if (raw) {
    if (unescaped(other).test(body)) return `${prefix}${quote}${body}${quote}`;
  } else {
    body = twice(body, escaped(other), `$1$2${other}`);
    changed = twice(body, escaped(quote), `$1$2${quote}`);
    changed = twice(changed, unescaped(other), `$1\\${other}`);
  }
  const before = count(body, '\\');
  const after = count(changed, '\\');
  const isWanted = quote === (quotes === 'double' ? '"' : "'");
  const keep = after > before || (after === before && isWanted);
  return keep ? `${prefix}${quote}${body}${quote}` : `${prefix}${other}${changed}${other}`;
}

const unescaped = (quote: string): RegExp => new RegExp(`(([^\\\\]|^)(\\\\\\\\)*)${quote}`, 'g');
const escaped = (quote: string): RegExp =>
  new RegExp(`([^\\\\]|^)\\\\((?:\\\\\\\\)*)${quote}`, 'g');

/** Matches overlap by a character, so one pass is not enough. */
const twice = (text: string, pattern: RegExp, by: string): string =>
  text.replaceAll(pattern, by).replaceAll(pattern, by);

const lowerCaseEscapes = (body: string): string =>
  body.replaceAll(
    /(\\+)(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2})/g,
    (all, slashes: string, code: string) =>
      slashes.length % 2 === 0 ? all : slashes + code.charAt(0) + code.slice(1).toLowerCase(),
  );

/** A number literal in the spelling `black` gives it. */
export function normalizedNumber(literal: string): string {
  const text = literal.toLowerCase();
  if (/^0[ob]/.test(text)) return text;
  if (text.startsWith('0x')) return `0x${text.slice(2).toUpperCase()}`;
  const [, digits = '', exponent, j = ''] = /^([^ej]*)(?:e([^j]*))?(j?)$/.exec(text) ?? [];
  const [whole = '', fraction] = digits.split('.');
  const mantissa = fraction === undefined ? whole : `${whole || '0'}.${fraction || '0'}`;
  return mantissa + (exponent === undefined ? '' : `e${exponent.replace('+', '')}`) + j;
}
