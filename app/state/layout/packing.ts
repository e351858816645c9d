import type { Position } from '../../core/design/design.ts';
import type { Sized } from './pieces.ts';

/** A screen is wider than high: so much wider should be what is packed. */
const SHAPE = 1.6;

/** Where boxes stand, by their ids, and how much room all of them take. */
export interface Packed {
  readonly places: ReadonlyMap<string, Position>;
  readonly width: number;
  readonly height: number;
}

/** Puts boxes in rows, in their order, about as wide as a screen; none touches another. */
export function pack(boxes: readonly Sized[], gap: Position): Packed {
  const area = boxes.reduce(
    (sum, { width, height }) => sum + (width + gap.x) * (height + gap.y),
    0,
  );
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const room = Math.max(widest, Math.sqrt(area * SHAPE));
  const places = new Map<string, Position>();
  let [x, y, row, width] = [0, 0, 0, 0];
  for (const box of boxes) {
    if (x > 0 && x + box.width > room) {
      x = 0;
      y += row + gap.y;
      row = 0;
    }
    places.set(box.id, { x, y });
    width = Math.max(width, x + box.width);
    row = Math.max(row, box.height);
    x += box.width + gap.x;
  }
  return { places, width, height: y + row };
}
