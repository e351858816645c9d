/** A picture before it is a file: plain data, which a worker can hand over, and of which a part can be drawn by itself. */
import type { Box } from '../drawing/boxes.ts';
import { meets } from '../drawing/boxes.ts';
import { group, leaf, short, words } from './markup.ts';

export interface Part {
  /** All of it lies in here. */
  readonly box: Box;
  readonly markup: string;
}

export interface Picture {
  readonly name: string;
  readonly bounds: Box;
  /** The colour behind everything. */
  readonly ground: string;
  readonly style: string;
  /** From the back to the front. */
  readonly parts: readonly Part[];
}

/**
 * The picture as SVG, a file by itself.
 * @param metadata an element to be carried along; empty for none
 * @param within the part to draw; without it, all
 */
export function toSvg(picture: Picture, metadata = '', within = picture.bounds): string {
  const { x, y, width, height } = within;
  const viewBox = [x, y, width, height].map(short).join(' ');
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox, role: 'img' };
  const isAll = within === picture.bounds;
  const parts = isAll ? picture.parts : picture.parts.filter(({ box }) => meets(box, within));
  const inside = [
    words('title', {}, picture.name),
    metadata,
    group('style', {}, [picture.style]),
    leaf('rect', { x, y, width, height, fill: picture.ground }),
    ...parts.map(({ markup }) => markup),
  ];
  const lines = inside.filter((line) => line !== '').map((line) => `\n${line}`);
  return `${group('svg', frame, lines)}\n`;
}

/** A model may stand a million pixels away: what lies between is cut no finer than this. */
const MOST_IN_ROW = 12;

/** The picture's area in pieces, row by row: of this side, or larger where there would be too many. */
export function piecesOf({ bounds }: Picture, least: number): readonly Box[] {
  const { x, y, width, height } = bounds;
  const side = Math.max(least, width / MOST_IN_ROW, height / MOST_IN_ROW);
  const columns = Math.ceil(width / side);
  const rows = Math.ceil(height / side);
  return Array.from({ length: rows * columns }, (_, n) => {
    const [left, top] = [(n % columns) * side, Math.floor(n / columns) * side];
    return {
      x: x + left,
      y: y + top,
      width: Math.min(side, width - left),
      height: Math.min(side, height - top),
    };
  });
}
