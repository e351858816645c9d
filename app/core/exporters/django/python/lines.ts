/**
 * Breaks a statement into lines as `black` 26 does (linegen.py and lines.py: `transform_line`,
 * `right_hand_split`, `delimiter_split`), so that running black on what Cardinal writes changes nothing. Only the parts
 * that statements of a models file can reach are here: no comments, no strings over several lines, no functions.
 */
import type { Line } from './breaks.ts';
import { canOmitBrackets, delimitersOf, highestOf, trailersToOmit } from './breaks.ts';
import type { Leaf } from './leaves.ts';
import { COMMA_PRIORITY, DOT_PRIORITY, trailingComma } from './leaves.ts';
import type { Style } from './style.ts';
import { columns } from './width.ts';

class CannotSplit extends Error {}

/** The lines of a statement, indented by `depth` levels. */
export const linesOf = (
  leaves: readonly Leaf[],
  depth: number,
  { lineLength }: Style,
): readonly string[] =>
  transform({ depth, width: lineLength, leaves, inside: false, mustSplit: false }, false).map(
    textOf,
  );

const textOf = ({ depth, leaves }: Line): string =>
  '    '.repeat(depth) +
  leaves.map((leaf, i) => (leaf.spaced && i > 0 ? ' ' : '') + leaf.text).join('');

const fits = (line: Line): boolean => columns(textOf(line)) <= line.width;

type Transformer = (line: Line, force: boolean) => readonly Line[];

/** `force` asks for the optional brackets even where black would rather do without. */
function transform(line: Line, force: boolean): readonly Line[] {
  if (!line.mustSplit && fits(line)) return [line];
  const ways: readonly Transformer[] = line.inside
    ? [delimiterSplit, rightHandSplit]
    : [rightHandSplit];
  for (const way of ways) {
    try {
      return apply(way, line, force);
    } catch (error) {
      if (!(error instanceof CannotSplit)) throw error;
    }
  }
  return [line];
}

function apply(way: Transformer, line: Line, force: boolean): readonly Line[] {
  const before = textOf(line);
  const result = way(line, force).flatMap((part) => {
    if (textOf(part) === before) throw new CannotSplit();
    return transform(part, force);
  });
  const [first] = result;
  const hasOptional = line.leaves.some((leaf) => leaf.kind === 'close' && leaf.text === '');
  if (force || way !== rightHandSplit || !hasOptional || !first || fits(first)) return result;
  try {
    const second = apply(way, line, true);
    return second.every(fits) ? second : result;
  } catch (error) {
    if (!(error instanceof CannotSplit)) throw error;
    return result;
  }
}

/** Breaks at the loosest delimiters, one part a line; several parts parted by commas get one after the last. */
function delimiterSplit(line: Line): readonly Line[] {
  const { leaves } = line;
  const delimiters = delimitersOf(leaves);
  const inner = [...delimiters].filter(([i]) => i !== leaves.length - 1).map(([, value]) => value);
  if (inner.length === 0) throw new CannotSplit();
  const priority = highestOf(inner);
  const count = [...delimiters.values()].filter((value) => value === priority).length;
  if (priority === DOT_PRIORITY && count === 1) throw new CannotSplit();
  const parts: Leaf[][] = [[]];
  leaves.forEach((leaf, i) => {
    parts.at(-1)?.push(leaf);
    if (delimiters.get(i) === priority) parts.push([]);
  });
  const filled = parts.filter((part) => part.length > 0);
  const last = filled.at(-1);
  if (priority === COMMA_PRIORITY && last?.at(-1)?.kind !== 'comma') last?.push(trailingComma);
  return filled.map((part) => ({ ...line, leaves: part, mustSplit: false }));
}

interface Split {
  readonly head: Line;
  readonly body: Line;
  readonly tail: Line;
  /** The pair of brackets it is split by. */
  readonly pair: object;
  /** True when those brackets are optional ones, not shown so far. */
  readonly optional: boolean;
}

/** Splits by the last brackets, or earlier ones when that makes the first line fit. */
function rightHandSplit(line: Line, force: boolean): readonly Line[] {
  for (const omit of trailersToOmit(line)) {
    const lines = splitAt(firstSplit(line, omit), line, omit, force);
    if (lines[0] && fits(lines[0])) return lines;
  }
  return splitAt(firstSplit(line, new Set()), line, new Set(), force);
}

function firstSplit(line: Line, omit: ReadonlySet<object>): Split {
  const tail: Leaf[] = [];
  const body: Leaf[] = [];
  const head: Leaf[] = [];
  let current = tail;
  let closing: Leaf | undefined;
  for (const leaf of line.leaves.toReversed()) {
    if (current === body && leaf.kind === 'open' && leaf.pair === closing?.pair) {
      current = body.length > 0 ? head : tail;
    }
    current.push(leaf);
    if (current === tail && leaf.kind === 'close' && !omit.has(leaf.pair)) {
      closing = leaf;
      current = body;
    }
  }
  if (!closing || head.length === 0) throw new CannotSplit();
  const { depth, width } = line;
  const inside: Line = {
    depth: depth + 1,
    width,
    leaves: body.toReversed(),
    inside: true,
    mustSplit: false,
  };
  const outside = { depth, width, inside: false, mustSplit: false };
  const tailLine: Line = { ...outside, leaves: tail.toReversed() };
  if (body.length === 0 && textOf(tailLine).trim().length < 3) throw new CannotSplit();
  return {
    head: { ...outside, leaves: head.toReversed() },
    body: { ...inside, mustSplit: closing.display && hasSeveral(inside.leaves) },
    tail: tailLine,
    pair: closing.pair,
    optional: closing.text === '',
  };
}

/** Whether commas part the content: lists and the like then take one line an item. */
function hasSeveral(leaves: readonly Leaf[]): boolean {
  const inner = [...delimitersOf(leaves)].filter(
    ([i]) => i !== leaves.length - 1 || leaves[i]?.kind !== 'comma',
  );
  return inner.length > 0 && highestOf(inner.map(([, value]) => value)) === COMMA_PRIORITY;
}

function splitAt(
  split: Split,
  line: Line,
  omit: ReadonlySet<object>,
  force: boolean,
): readonly Line[] {
  if (!force && split.optional && canOmitBrackets(split.body)) {
    const without = new Set([split.pair, ...omit]);
    try {
      return splitAt(firstSplit(line, without), line, without, force);
    } catch (error) {
      if (!(error instanceof CannotSplit)) throw error;
      if (split.body.leaves.length < 2 && !fits(split.body)) throw error;
    }
  }
  return [shown(split.head), split.body, shown(split.tail)].filter(
    (part) => part.leaves.length > 0,
  );

  function shown(part: Line): Line {
    if (!split.optional) return part;
    const leaves = part.leaves.map((leaf) =>
      leaf.pair === split.pair ? { ...leaf, text: leaf.kind === 'open' ? '(' : ')' } : leaf,
    );
    return { ...part, leaves };
  }
}
