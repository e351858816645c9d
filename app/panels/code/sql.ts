import type { Highlighter, Token, TokenKind } from './tokens.ts';

/** What the SQL exporter writes: keywords in capitals, names in quotes of their own. */
const pattern =
  /(?<comment>--[^\n]*)|(?<string>[EX]?'(?:[^'\\]|''|\\.)*')|(?<name>"(?:[^"]|"")*"|`(?:[^`]|``)*`)|(?<number>\b\d+(?:\.\d+)?\b)|(?<keyword>\b[A-Z][A-Z_]+\b)|\n|[^\n]/gu;

const kinds = ['comment', 'string', 'name', 'number', 'keyword'] as const;

/** Lines of SQL in tokens. Own, for a parser of SQL weighs more than all that is to be coloured. */
export const highlight: Highlighter = (code) => {
  const lines: Token[][] = [[]];
  const put = (text: string, kind: TokenKind): void => {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line && before?.kind === kind && kind === 'plain') {
      line[line.length - 1] = { text: before.text + text, kind };
    } else if (text !== '') line?.push({ text, kind });
  };
  for (const { 0: text, groups = {} } of code.matchAll(pattern)) {
    const kind = kinds.find((one) => groups[one] !== undefined) ?? 'plain';
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      put(part, kind);
    }
  }
  return lines;
};
