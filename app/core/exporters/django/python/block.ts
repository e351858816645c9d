/**
 * Python that is kept as it was given: read only as far as it takes to indent it, to import what it needs, and to know what
 * it defines. Nothing is evaluated.
 */
import { bindsUnseen, boundBy, definedBy, usedBy } from './blockNames.ts';
import type { GivenImport } from './importStatements.ts';
import { importsOf } from './importStatements.ts';
import { scan } from './words.ts';

export interface PyBlock {
  /** Without blank lines around it, and without indentation that all of it shares. */
  readonly lines: readonly string[];
  /** Lines that begin inside a text which indentation would change; from 0. */
  readonly inText: ReadonlySet<number>;
  /** The names its statements at the margin define. */
  readonly defines: ReadonlySet<string>;
  /** Those, and whatever names it gives in other places: too many rather than too few. */
  readonly binds: ReadonlySet<string>;
  /** Whether it takes names from elsewhere without saying which. */
  readonly bindsUnseen: boolean;
  /** Dotted names it reads and gives to nothing itself: `timezone.now`. */
  readonly uses: readonly (readonly string[])[];
}

/** Characters that hide or reorder what is read. */
const misleading = /[^\P{Cc}\n\t]|[\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

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
  return {
    lines,
    inText,
    defines: definedBy(words),
    binds: boundBy(words),
    bindsUnseen: bindsUnseen(words),
    uses: usedBy(words),
  };
}

/** The lines indented; those of a text as they are. */
export const blockLines = ({ lines, inText }: PyBlock, depth: number): readonly string[] =>
  lines.map((line, i) => (line === '' || inText.has(i) ? line : '    '.repeat(depth) + line));

/** The same in a file one folder further down: what it imports by relative paths lies one step further up. */
export const oneDeeper = (block: PyBlock): PyBlock => ({
  ...block,
  lines: block.lines.map((line, i) =>
    block.inText.has(i) ? line : line.replace(/^(\s*from )\./, '$1..'),
  ),
});

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
