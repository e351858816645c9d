/**
 * Python that is kept as it was given: read only as far as it takes to indent it, to import what it needs, and to know what
 * it defines. Nothing is evaluated.
 */
import { knownName } from '../../../design/python/known.ts';
import type { Import } from '../../../design/python/known.ts';

export interface PyBlock {
  /** Without blank lines around it, and without indentation that all of it shares. */
  readonly lines: readonly string[];
  /** Lines that begin inside a text which indentation would change; from 0. */
  readonly inText: ReadonlySet<number>;
  /** The names its statements at the margin define. */
  readonly defines: ReadonlySet<string>;
  /** Dotted names it reads and gives to nothing itself: `timezone.now`. */
  readonly uses: readonly (readonly string[])[];
}

interface Word {
  readonly text: string;
  readonly line: number;
  /** True for the first word of a statement that is not indented. */
  readonly atMargin: boolean;
  readonly depth: number;
}

interface Scan {
  readonly words: readonly Word[];
  readonly inText: ReadonlySet<number>;
}

const gap = /[ \t]+|#[^\n]*|\\\n/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const number = /[\d.]*\d[\w.]*/y;
const quote = /[rRbBuUfFtT]{0,2}("""|'''|"|')/y;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Characters that hide or reorder what is read. */
const misleading = /[^\P{Cc}\n\t]|[\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Reads kept code; null for code whose brackets or texts do not end, or that hides what it says. */
export function readBlock(code: string): PyBlock | null {
  const given = code.replaceAll(/\r\n?/g, '\n').replaceAll(/^(?:[ \t]*\n)+|\s+$/g, '');
  if (given === '' || misleading.test(given)) return null;
  const first = scan(given);
  if (!first) return null;
  const margin = Math.min(
    ...given
      .split('\n')
      .flatMap((line, i) => (first.inText.has(i) || line.trim() === '' ? [] : [line.search(/\S/)])),
  );
  const lines = given
    .split('\n')
    .map((line, i) => (first.inText.has(i) ? line : line.slice(margin).trimEnd()));
  const read = scan(lines.join('\n'));
  if (!read) return null;
  const { words, inText } = read;
  return { lines, inText, defines: definedBy(words), uses: usedBy(words) };
}

/** The lines indented; those of a text as they are. */
export const blockLines = ({ lines, inText }: PyBlock, depth: number): readonly string[] =>
  lines.map((line, i) => (line === '' || inText.has(i) ? line : '    '.repeat(depth) + line));

/** The words of the code: names, texts as `""`, signs; null where it does not come to an end. */
function scan(code: string): Scan | null {
  const words: Word[] = [];
  const inText = new Set<number>();
  const open: string[] = [];
  let line = 0;
  let isStart = true;
  let isColumn0 = true;
  const push = (text: string): void => {
    words.push({ text, line, atMargin: isStart && isColumn0, depth: open.length });
    isStart = false;
  };
  for (let at = 0; at < code.length;) {
    if (code[at] === '\n') {
      line += 1;
      at += 1;
      if (open.length === 0) isStart = true;
      isColumn0 = !/[ \t]/.test(code[at] ?? '');
      continue;
    }
    const space = match(gap, code, at);
    if (space) {
      if (space[0].endsWith('\n')) line += 1;
      at += space[0].length;
      continue;
    }
    const opening = match(quote, code, at);
    if (opening) {
      const [prefix, mark = ''] = opening;
      const end = endOfText(code, at + prefix.length, mark);
      if (end < 0) return null;
      const text = code.slice(at + prefix.length, end - mark.length);
      // A docstring is no value: black indents it with the code it stands in.
      const isDocstring = isStart && open.length === 0;
      push('""');
      for (const used of /f|t/i.test(prefix.slice(0, -mark.length)) ? insertions(text) : [])
        push(used);
      const count = text.split('\n').length - 1;
      if (!isDocstring) for (let i = 1; i <= count; i += 1) inText.add(line + i);
      line += count;
      at = end;
      continue;
    }
    const word = match(number, code, at) ?? match(identifier, code, at);
    if (word) {
      push(word[0]);
      at += word[0].length;
      continue;
    }
    const sign = code[at] ?? '';
    if (')]}'.includes(sign) && open.pop() !== sign) return null;
    push(/^[=!<>:+*/%&|^-]=/.exec(code.slice(at, at + 2))?.[0] ?? sign);
    const close = closing[sign];
    if (close !== undefined) open.push(close);
    at += words.at(-1)?.text.length ?? 1;
  }
  return open.length === 0 ? { words, inText } : null;
}

/** Where a text ends, its last quote included; -1 if it does not. */
function endOfText(code: string, from: number, mark: string): number {
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code.startsWith(mark, at)) return at + mark.length;
    else if (mark.length === 1 && code[at] === '\n') return -1;
  }
  return -1;
}

/** The words inside the braces of an f-string. */
const insertions = (text: string): readonly string[] =>
  [...text.replaceAll('{{', '').matchAll(/\{([^{}]*)\}/g)].flatMap(
    ([, inside = '']) => inside.match(/[\p{ID_Start}_][\p{ID_Continue}]*|\S/gu) ?? [],
  );

const isName = (text: string): boolean => /^[\p{ID_Start}_]/u.test(text);

function definedBy(words: readonly Word[]): ReadonlySet<string> {
  const defined = new Set<string>();
  for (const [i, { text, atMargin }] of words.entries()) {
    if (!atMargin) continue;
    const at = text === 'async' ? i + 1 : i;
    const next = words[at + 1]?.text ?? '';
    if (['def', 'class'].includes(words[at]?.text ?? '')) defined.add(next);
    else if (text === 'from' || text === 'import') {
      for (const { as } of importsOf(words, i)?.imports ?? []) defined.add(as.split('.')[0] ?? as);
    } else if (isName(text) && ['=', ':'].includes(next)) defined.add(text);
  }
  return defined;
}

/** Names given by the code itself, in whatever place: too many rather than too few. */
function boundBy(words: readonly Word[]): ReadonlySet<string> {
  const bound = new Set(definedBy(words));
  let parameters = -1;
  for (const [i, { text, depth }] of words.entries()) {
    const before = words[i - 1]?.text ?? '';
    const next = words[i + 1]?.text ?? '';
    if (text === 'def') parameters = depth;
    if (parameters >= 0 && text === ')' && depth === parameters) parameters = -1;
    if (!isName(text)) continue;
    if (parameters >= 0 && depth > parameters && ['(', ',', '*'].includes(before)) bound.add(text);
    if (['for', 'as', 'lambda', 'def', 'class', 'import', 'global'].includes(before))
      bound.add(text);
    if ((depth === 0 && next === '=' && before !== '.') || next === ':=') bound.add(text);
  }
  return bound;
}

function usedBy(words: readonly Word[]): readonly (readonly string[])[] {
  const bound = boundBy(words);
  return words.flatMap(({ text }, i) => {
    if (!isName(text) || words[i - 1]?.text === '.' || bound.has(text)) return [];
    const path = [text];
    for (let at = i; words[at + 1]?.text === '.' && isName(words[at + 2]?.text ?? ''); at += 2) {
      path.push(words[at + 2]?.text ?? '');
    }
    const isKeyword = path.length === 1 && words[i + 1]?.text === '=' && (words[i]?.depth ?? 0) > 0;
    return isKeyword ? [] : [path];
  });
}

/** Modules and the like that stand before a dot. */
const roots: ReadonlyMap<string, Import> = new Map(
  [
    ['django.db', 'models'],
    ['django.conf', 'settings'],
    ['django.utils', 'timezone'],
    ['django.core', 'validators'],
    ...'datetime decimal functools itertools json math os random re secrets string uuid'
      .split(' ')
      .map((module) => [module, null] as const),
  ].map(([module = '', name = null]) => [name ?? module, { module, name, local: name ?? module }]),
);

/** What the code needs imported, as far as its names are known, and not those that the file has anyway. */
export function importsOfBlock(
  { uses }: PyBlock,
  there: ReadonlySet<string> = new Set(),
): readonly Import[] {
  const found = uses.flatMap((path): Import[] => {
    if (there.has(path[0] ?? '')) return [];
    for (let length = path.length; length > 0; length -= 1) {
      const from = knownName(path.slice(0, length))?.import;
      if (from) return [from];
    }
    const root = path.length > 1 ? roots.get(path[0] ?? '') : undefined;
    return root ? [root] : [];
  });
  return [...new Map(found.map((one) => [`${one.module}:${one.name ?? ''}`, one])).values()];
}

/** An import statement as it was given. */
export interface GivenImport extends Import {
  readonly as: string;
}

interface ReadImports {
  readonly imports: readonly GivenImport[];
  /** The index of the word after the statement. */
  readonly end: number;
}

/** The statement `import a.b as c, d` or `from .a import (b as c, d)` that begins at a word; null for any other. */
function importsOf(words: readonly Word[], start: number): ReadImports | null {
  const first = words[start];
  if (!first) return null;
  let end = start + 1;
  while (words[end] && !(words[end]?.depth === 0 && isStartOfLine(words, end, start))) end += 1;
  const rest = words.slice(start + 1, end).map(({ text }) => text);
  if (rest.some((text) => text === ';' || text === '*')) return null;
  const at = first.text === 'from' ? rest.indexOf('import') : 0;
  if (at < 0) return null;
  const module = first.text === 'from' ? rest.slice(0, at).join('') : null;
  const names = rest.slice(module === null ? 0 : at + 1).filter((text) => !'()'.includes(text));
  const imports = names
    .join(' ')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): GivenImport => {
      const [written = '', as] = part.split(' as ');
      const what = written.replaceAll(' ', '');
      return module === null
        ? { module: what, name: null, local: what, as: as?.trim() ?? what }
        : { module, name: what, local: what, as: as?.trim() ?? what };
    });
  return { imports, end };
}

/** Whether a new line begins at the word, in a statement that began at another. */
const isStartOfLine = (words: readonly Word[], at: number, start: number): boolean =>
  at > start && words[at]?.atMargin === true;

/** Import statements at the top of the code, and what stands below them. */
export function splitImports(block: PyBlock): {
  readonly imports: readonly GivenImport[];
  readonly rest: PyBlock | null;
} {
  const words = scan(block.lines.join('\n'))?.words ?? [];
  const imports: GivenImport[] = [];
  let from = 0;
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word || (word.text !== 'import' && word.text !== 'from')) break;
    const isAlone = block.lines.slice(from, word.line).every((line) => line === '');
    const read = importsOf(words, at);
    const last = read && words[read.end - 1];
    const isRemarked =
      last && block.lines.slice(word.line, last.line + 1).some((line) => line.includes('#'));
    if (!read || !last || !isAlone || isRemarked) break;
    imports.push(...read.imports);
    from = last.line + 1;
    at = read.end;
  }
  return { imports, rest: readBlock(block.lines.slice(from).join('\n')) };
}
