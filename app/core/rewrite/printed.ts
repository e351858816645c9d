/** Pieces of code as text, in the style of the file they go into. */
import type { Py } from '../exporters/django/python/py.ts';
import { assignment, leavesOf } from '../exporters/django/python/leaves.ts';
import { linesOf } from '../exporters/django/python/lines.ts';
import type { FileStyle, Quotes } from '../exporters/django/python/style.ts';
import { lineBreakOf } from './edits.ts';
import type { FileNames } from './fileNames.ts';

const ENDLESS = 1_000_000;

/** How a file is written: its quotes, its longest line, its line breaks. */
export interface Manner {
  readonly quotes: Quotes;
  readonly lineLength: number;
  readonly lineBreak: string;
  readonly names: FileNames;
}

/** Told by the file itself: the quotes most texts have, and 120 columns where lines are longer than 88. */
export function mannerOf(source: string, names: FileNames): Manner {
  const single = source.match(/'[^'"\n]*'/g)?.length ?? 0;
  const double = source.match(/"[^'"\n]*"/g)?.length ?? 0;
  const isWide = source.split('\n').filter((line) => line.length > 89).length > 2;
  return {
    quotes: single > double ? 'single' : 'double',
    lineLength: isWide ? 119 : 88,
    lineBreak: lineBreakOf(source),
    names,
  };
}

export const styleOf = ({ quotes, names }: Manner, lineLength: number): FileStyle => ({
  quotes,
  lineLength,
  resolve: names.resolve,
});

/** A piece on one line. */
export const inline = (py: Py, manner: Manner): string => {
  const leaves = leavesOf(manner.names.settled(py), styleOf(manner, ENDLESS));
  return linesOf(leaves, 0, styleOf(manner, ENDLESS)).join('');
};

/** `name = value`, broken into lines where it has to be, without indentation of the first. */
export const statement = (name: string, value: Py, indent: string, manner: Manner): string =>
  linesOf(
    assignment(name, manner.names.settled(value), styleOf(manner, ENDLESS)),
    0,
    styleOf(manner, manner.lineLength - indent.length),
  )
    .map((line, i) => (i === 0 ? line : indent + line))
    .join(manner.lineBreak);

/** Lines under one another, indented and ended as the file's are. */
export const block = (lines: readonly string[], indent: string, { lineBreak }: Manner): string =>
  lines.map((line) => (line === '' ? '' : indent + line)).join(lineBreak);
