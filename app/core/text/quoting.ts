import { Unreadable } from './unreadable.ts';

/** `"` holds a string, a backtick holds Python that is kept as it stands. */
export type Mark = '"' | '`';

// Control characters, marks that reorder or hide text, line separators and halves of a surrogate pair: what an editor
// does not show, or a copy may lose. Which picture an emoji has is seen.
const unsafe =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\uffff]|\p{Surrogate}|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;
const unsafeEach = new RegExp(unsafe.source, 'gu');

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const shortMeanings: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['`', '`'],
  ['\\', '\\'],
]);

/** True when the text can stand in a line without any escape but those of quotes and backslashes. */
export const isPlain = (text: string): boolean => !unsafe.test(text);

const escapedUnit = (unit: string): string =>
  `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Any string, on one line, between two marks. */
export function quoted(text: string, mark: Mark = '"'): string {
  const escaped = text
    .replace(mark === '"' ? /["\\]/g : /[`\\]/g, '\\$&')
    .replace(unsafeEach, (char) => shortEscapes[char] ?? char.split('').map(escapedUnit).join(''));
  return mark + escaped + mark;
}

/** Where the quoted piece that starts at `at` ends: the index after its closing mark. */
export function endOfQuoted(text: string, at: number): number {
  const mark = text[at];
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text[i] === mark) return i + 1;
  }
  throw new Unreadable(`a ${mark} is never closed`);
}

/** What stands between the marks of a quoted piece, escapes undone. */
export function unquoted(piece: string): string {
  const inner = piece.slice(1, -1);
  return inner.includes('\\')
    ? inner.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (whole, code?: string, char?: string) => {
        if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
        const meaning = shortMeanings.get(char ?? '');
        if (meaning === undefined) throw new Unreadable(`${whole} is no escape`);
        return meaning;
      })
    : inner;
}

/** The line's pieces, split at spaces that stand outside quotes. */
export function splitLine(line: string): string[] {
  const tokens: string[] = [];
  let start = -1;
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i];
    if (char === ' ' || char === '\t') {
      if (start >= 0) tokens.push(line.slice(start, i));
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    if (char === '"' || char === '`') i = endOfQuoted(line, i) - 1;
  }
  if (start >= 0) tokens.push(line.slice(start));
  return tokens;
}
