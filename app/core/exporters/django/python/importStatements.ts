import type { Import } from '../../../design/python/known.ts';
import type { Word } from './words.ts';

/** An import statement as it was given. */
export interface GivenImport extends Import {
  readonly as: string;
}

export interface ReadImports {
  readonly imports: readonly GivenImport[];
  /** The index of the word after the statement. */
  readonly end: number;
}

/** The statement `import a.b as c, d` or `from .a import (b as c, d)` that begins at a word; null for any other. */
export function importsOf(words: readonly Word[], start: number): ReadImports | null {
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
