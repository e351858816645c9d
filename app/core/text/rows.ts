/** How many rows a model is to have, in the notation of UML: `1`, `0..5`, `2..*`. */
import { MOST_ROWS } from '../design/design.ts';
import type { RowBounds } from '../design/design.ts';
import { shown, Unreadable } from './unreadable.ts';

/** The bounds as one word; nothing where any number will do. */
export function printRows({ min, max }: RowBounds): string {
  if (max === null) return min === 0 ? '' : `${min}..*`;
  return min === max ? String(min) : `${min}..${max}`;
}

/** Reads what `printRows` wrote. A least above the most is kept: that is for the constraints to tell. */
export function readRows(word = ''): RowBounds {
  const [, low, high] = /^(0|[1-9]\d{0,8})(?:\.\.(0|[1-9]\d{0,8}|\*))?$/.exec(word) ?? [];
  if (low === undefined)
    throw new Unreadable(
      `${shown(word)} is no number of rows: write 1, 0..5 or 2..*, at most ${MOST_ROWS}`,
    );
  const min = Number(low);
  if (high === '*') return { min, max: null };
  return { min, max: high === undefined ? min : Number(high) };
}
