import { GRID } from '../design/design.ts';
import type { Position } from '../design/design.ts';
import { Unreadable } from './unreadable.ts';

const FARTHEST = 1_000_000;

const printCoordinate = (n: number): string => (n % GRID === 0 ? String(n / GRID + 0) : `${n}px`);

/** `3,-2` in steps of the grid, `7.5px,0` off it; nothing for the origin. */
export const printPosition = ({ x, y }: Position): string =>
  x === 0 && y === 0 ? '' : `${printCoordinate(x)},${printCoordinate(y)}`;

const form = /^(-?[\d.]+(?:e[+-]?\d+)?)(px)?,(-?[\d.]+(?:e[+-]?\d+)?)(px)?$/;

export function readPosition(word: string): Position {
  const [, x, xPixels, y, yPixels] = form.exec(word) ?? [];
  const position = { x: readCoordinate(x, xPixels), y: readCoordinate(y, yPixels) };
  for (const n of [position.x, position.y]) {
    if (!(Math.abs(n) <= FARTHEST)) throw new Unreadable('a position reads like 3,-2');
  }
  return position;
}

const readCoordinate = (digits: string | undefined, pixels: string | undefined): number =>
  digits === undefined ? NaN : Number(digits) * (pixels === undefined ? GRID : 1) + 0;

/** Whether the word stands where a position does, and looks like one. */
export const looksLikePosition = (word: string): boolean => /^[-\d]/.test(word);
