/** Where a line may break, and which brackets it can do without: the parts of `lines.ts` that only look. */
import type { Leaf } from './leaves.ts';
import { COMMA_PRIORITY, DOT_PRIORITY } from './leaves.ts';

export interface Line {
  readonly depth: number;
  /** The columns it may take. */
  readonly width: number;
  readonly leaves: readonly Leaf[];
  /** Between brackets that were broken: it may break at commas and operators. */
  readonly inside: boolean;
  /** It must break though it would fit. */
  readonly mustSplit: boolean;
}

/** Where the line may break outside brackets: by the index of the leaf it breaks after. */
export function delimitersOf(leaves: readonly Leaf[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: object[] = [];
  leaves.forEach((leaf, i) => {
    if (leaf.kind === 'close') open.pop();
    if (open.length === 0) {
      if (leaf.breakable > 0 && i > 0) found.set(i - 1, leaf.breakable);
      else if (leaf.kind === 'comma') found.set(i, COMMA_PRIORITY);
    }
    if (leaf.kind === 'open') open.push(leaf.pair);
  });
  return found;
}

/** Of any number of priorities, which `Math.max(...)` would not take. */
export const highestOf = (priorities: readonly number[]): number =>
  priorities.reduce((highest, value) => Math.max(highest, value), 0);

/** Whether the optional brackets around these words are better left out. */
export function canOmitBrackets(body: Line): boolean {
  const { leaves } = body;
  const priorities = [...delimitersOf(leaves).values()];
  if (priorities.length === 0) return true;
  const highest = highestOf(priorities);
  if (priorities.filter((value) => value === highest).length > 1) return false;
  if (highest === DOT_PRIORITY) return true;
  const first = leaves[0];
  if (first?.kind === 'open' && leaves[1]?.kind !== 'close' && canOmitOpening(body, first))
    return true;
  const last = leaves.at(-1);
  return last?.kind === 'close' && leaves.at(-2)?.kind !== 'open' && canOmitClosing(body, last);
}

const lengthOf = (leaf: Leaf): number => [...leaf.text].length + (leaf.spaced ? 1 : 0);

function canOmitOpening(line: Line, first: Leaf): boolean {
  let remainder = false;
  let length = 4 * line.depth;
  for (const leaf of line.leaves) {
    if (leaf.kind === 'close' && leaf.pair === first.pair) remainder = true;
    if (!remainder) continue;
    length += lengthOf(leaf);
    if (length > line.width) return false;
    if (leaf.kind === 'open') remainder = false;
  }
  return true;
}

function canOmitClosing(line: Line, last: Leaf): boolean {
  let length = 4 * line.depth;
  let otherBrackets = false;
  for (const leaf of line.leaves) {
    length += lengthOf(leaf);
    if (leaf.kind !== 'open') continue;
    if (leaf.pair === last.pair) return otherBrackets || length <= line.width;
    otherBrackets = true;
  }
  return false;
}

/** Sets of brackets at the end of the line to leave alone, growing, as long as what they hold stays on one line. */
export function* trailersToOmit(line: Line): Generator<ReadonlySet<object>> {
  const omit = new Set<object>();
  yield new Set();
  let length = 4 * line.depth;
  let opening: object | null = null;
  let closing: Leaf | null = null;
  const inner = new Set<object>();
  const { leaves } = line;
  for (let i = leaves.length - 1; i >= 0; i -= 1) {
    const leaf = leaves[i];
    if (!leaf) break;
    length += lengthOf(leaf);
    if (length > line.width) break;
    if (opening !== null) {
      if (leaf.kind === 'open' && leaf.pair === opening) opening = null;
      else if (leaf.kind === 'close') inner.add(leaf.pair);
    } else if (leaf.kind === 'close') {
      if (leaves[i - 1]?.kind === 'open') {
        inner.add(leaf.pair);
        continue;
      }
      if (closing) {
        omit.add(closing.pair);
        for (const pair of inner) omit.add(pair);
        inner.clear();
        yield new Set(omit);
      }
      if (leaf.text !== '') {
        opening = leaf.pair;
        closing = leaf;
      }
    }
  }
}
