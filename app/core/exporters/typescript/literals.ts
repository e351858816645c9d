/** Text that people typed, as it may stand in TypeScript: it stays a string, a name or a comment whatever it holds. */
import { width } from './width.ts';

/** Invisible letters that turn the reading direction or hide: shown escaped, so that code reads as it runs. */
const deceptive = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const escaped = (letter: string): string =>
  escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

const count = (text: string, letter: string): number => text.split(letter).length - 1;

/** A string literal in double quotes, or in single ones when that escapes less. */
export function stringLiteral(text: string): string {
  const quote = count(text, '"') > count(text, "'") ? "'" : '"';
  const inside = text
    .replaceAll('\\', '\\\\')
    .replaceAll(deceptive, escaped)
    .replaceAll(quote, `\\${quote}`);
  return quote + inside + quote;
}

/** A choice's value as a literal type, or undefined when TypeScript has none for it. */
export function literal(value: string | number): string | undefined {
  if (typeof value === 'string') return stringLiteral(value);
  return Number.isFinite(value) ? String(value).replace('e+', 'e') : undefined;
}

/**
 * Whether the text can be a name in TypeScript, reserved words aside. Letters beyond the first 65,536 are left out: newer
 * scripts stand there, and not every compiler knows them yet.
 */
export const isName = (text: string): boolean =>
  /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text) && !/[\ud800-\udfff]/.test(text);

/** The name of a property of an interface. */
export const propertyKey = (name: string): string => (isName(name) ? name : stringLiteral(name));

/** The key of an object literal; `__proto__` would set the prototype unless it is computed. */
export function objectKey(value: string | number): string {
  if (value === '__proto__') return '["__proto__"]';
  const text = String(value);
  if (typeof value === 'number' && /^\d+$/.test(text)) return text;
  return propertyKey(text);
}

/** The text cut into lines of at most `columns`, at spaces; a longer word keeps a line of its own. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && width(`${line} ${word}`) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * A text as the lines of a JSDoc comment, none for an empty one. Nothing in it ends the comment, and no `@` begins a tag:
 * `@ts-expect-error` in a help text would be obeyed.
 */
export function comment(text: string, indent: string): string[] {
  const paragraphs = text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll(/[\s\p{Cc}]+/gu, ' ').replaceAll(deceptive, ''))
    .map((line) =>
      line
        .replaceAll('*/', '*\\/')
        .replaceAll(/(?<![\p{L}\p{N}])@/gu, '\\@')
        .trim(),
    )
    .join('\n')
    .trim()
    .split('\n');
  const [first = ''] = paragraphs;
  if (first === '') return [];
  const single = `${indent}/** ${first} */`;
  if (paragraphs.length === 1 && width(single) <= 80) return [single];
  const lines = paragraphs.flatMap((line) => wrapped(line, 80 - indent.length - 3));
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}
