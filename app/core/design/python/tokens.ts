import { isIdentifier } from '../names.ts';

/** One word of a Python expression. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'operator';
  readonly text: string;
  /** Where it begins in the code. */
  readonly at: number;
  /** True when something stood between it and the word before. */
  readonly spaced: boolean;
}

/** Longer expressions are not read: nobody types them, and Python itself has limits. */
const LONGEST = 20_000;

const space = /[ \t\r\n]+|#[^\r\n]*/y;
const name = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const number =
  /(?:0[xX](?:_?[0-9a-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:(?:\d(?:_?\d)*)?\.\d(?:_?\d)*|\d(?:_?\d)*\.?)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?)(?![\p{ID_Continue}])/uy;
// One line, and neither f-strings (they run code) nor triple quotes.
const string =
  /(?:[rR]|[bB]|[uU]|[rR][bB]|[bB][rR])?(?:"(?!"")(?:[^"\\\r\n]|\\[^\r\n])*"|'(?!'')(?:[^'\\\r\n]|\\[^\r\n])*')/y;
const operator = /\*\*|\/\/|<<|>>|<=|>=|==|!=|:=|[()[\]{},:.+\-*/%|&^~<>=@]/y;

/** Characters that hide or reorder what is read, or end a line where Python and an editor disagree. */
const hidden =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The words of a Python expression, or null for text that is no single expression: unbalanced, several statements,
 * strings that do not end, characters that mislead. Never evaluates anything.
 */
export function readTokens(code: string): readonly Token[] | null {
  if (code.length > LONGEST || hidden.test(code.replaceAll(/[\t\r\n]/g, ''))) return null;
  const text = code.trim();
  const before = code.indexOf(text);
  const tokens: Token[] = [];
  const open: string[] = [];
  let spaced = false;
  for (let at = 0; at < text.length;) {
    const gap = match(space, text, at);
    if (gap !== null) {
      // A line ends an expression unless a bracket is open.
      if (open.length === 0 && /[\r\n#]/.test(gap)) return null;
      spaced = true;
      at += gap.length;
      continue;
    }
    const read = readToken(text, at);
    if (!read) return null;
    const token: Token = { ...read, at: before + at, spaced };
    if (token.kind === 'operator') {
      const close = closing[token.text];
      if (close !== undefined) open.push(close);
      else if (')]}'.includes(token.text) && open.pop() !== token.text) return null;
      if (open.length > 50) return null;
    }
    tokens.push(token);
    spaced = false;
    at += token.text.length;
  }
  return open.length === 0 && tokens.length > 0 ? tokens : null;
}

function readToken(text: string, at: number): Pick<Token, 'kind' | 'text'> | null {
  const quoted = match(string, text, at);
  if (quoted !== null) {
    return isLegalString(quoted) ? { kind: 'string', text: quoted } : null;
  }
  const word = match(name, text, at);
  if (word !== null) return isIdentifier(word) ? { kind: 'name', text: word } : null;
  const digits = match(number, text, at);
  if (digits !== null) return isLegalNumber(digits) ? { kind: 'number', text: digits } : null;
  const sign = match(operator, text, at);
  return sign === null ? null : { kind: 'operator', text: sign };
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Python refuses integers with leading zeros, and very long ones. */
export const isLegalNumber = (text: string): boolean =>
  text.length <= 1000 && (/[.eEjJxXoObB]/.test(text) || !/^0[\d_]*[1-9]/.test(text));

/** Python refuses escapes that are not finished, and letters outside ASCII in bytes. */
function isLegalString(text: string): boolean {
  const prefix = /^[a-zA-Z]*/.exec(text)?.[0].toLowerCase() ?? '';
  if (prefix.includes('b') && /[^\x00-\x7f]/.test(text)) return false;
  if (prefix.includes('r')) return true;
  const escapes = text.matchAll(/\\(x[0-9a-fA-F]{0,2}|[uUN][0-9a-fA-F{]{0,8}|.)/gsu);
  for (const [, escape = ''] of escapes) {
    if (escape[0] === 'x' && escape.length !== 3) return false;
    if (prefix.includes('b')) continue;
    if (escape[0] === 'N') return false;
    if (escape[0] === 'u' && escape.length < 5) return false;
    if (escape[0] === 'U' && !/^U(000[0-9a-fA-F]|0010)[0-9a-fA-F]{4}$/.test(escape)) return false;
  }
  return true;
}

/** Whether the text is a number as Python writes it, a sign before it allowed. */
export function isNumberLiteral(text: string): boolean {
  const tokens = readTokens(text);
  if (!tokens) return false;
  const [first, second] = tokens;
  if (tokens.length === 1) return first?.kind === 'number';
  return tokens.length === 2 && /^[+-]$/.test(first?.text ?? '') && second?.kind === 'number';
}
