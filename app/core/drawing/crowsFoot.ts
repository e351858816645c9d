import type { Range } from '../schema/schema.ts';

/** What is drawn at one end of a relation, from the model outwards. */
export interface CrowsFoot {
  /** Strokes, as an SVG path. */
  readonly path: string;
  /** The ring of "zero", if the end may be empty. */
  readonly ring: { readonly x: number; readonly y: number; readonly r: number } | null;
  /** A number no sign exists for: "2", "3+", "2–5". */
  readonly label: string;
}

/** How far the signs reach from the model. */
export const FOOT_REACH = 24;

const HALF = 6;
const RING = 4;

/**
 * The signs for "so many" where a line meets a model at (x, y); `out` is 1 when the line leaves to the right, -1 to the
 * left. The maximum stands next to the model (a bar for one, a foot for many), the minimum behind it (a bar for at least
 * one, a ring for none): `||`, `|o`, `>|`, `>o`.
 */
export function crowsFoot({ min, max }: Range, x: number, y: number, out: 1 | -1): CrowsFoot {
  const at = (distance: number) => x + out * distance;
  const bar = (distance: number) => `M${at(distance)} ${y - HALF}V${y + HALF}`;
  const many = max > 1;
  const most = many ? `M${x} ${y - HALF - 1}L${at(14)} ${y}L${x} ${y + HALF + 1}` : bar(9);
  const least = min > 0 ? bar(many ? 18 : 14) : '';
  return {
    path: most + least,
    ring: min > 0 ? null : { x: at(many ? 18.5 : 17), y, r: RING },
    label: labelOf(min, max),
  };
}

function labelOf(min: number, max: number): string {
  const ordinary = min <= 1 && (max === 1 || max === Infinity);
  if (ordinary) return '';
  if (min === max) return String(min);
  return max === Infinity ? `${min}+` : `${min}–${max}`;
}
