import type { Design, Model, Position } from '../core/design/design.ts';
import { GRID } from '../core/design/design.ts';
import { resolve } from '../core/schema/resolve.ts';

/** About what a model takes on the canvas, in pixels; close enough to keep a new one clear of it. */
export const WIDTH = 220;
const HEAD = 34;
const ROW = 26;
/** Room for a line and its crow's feet between two models, and a breath above and below. */
export const BESIDE = 100;
export const BELOW = 40;
const EMPTY_HEIGHT = HEAD + ROW + 8;
/** A new model is about to get fields; it should not grow into the one below. */
const SOON = EMPTY_HEIGHT + ROW * 5;

/** How high a model is drawn. */
export const heightOf = (design: Design, { id, external }: Model): number => {
  const fields = resolve(design).byId.get(id)?.fields ?? [];
  const own = fields.filter(({ declaredIn }) => declaredIn === id).length;
  return HEAD + ROW * (external ? 2 : own) + 8;
};

const onGrid = (value: number): number => Math.round(value / GRID) * GRID;

/** A place for a new model as near to `around` (its middle) as nothing lies in the way. */
export function freePlace(design: Design, around: Position): Position {
  // On the grid, or rounding later would favour one side.
  const start = { x: onGrid(around.x - WIDTH / 2), y: onGrid(around.y - EMPTY_HEIGHT) };
  const boxes = design.models.map((model) => ({
    ...model.position,
    height: heightOf(design, model),
  }));
  const isFree = ({ x, y }: Position): boolean =>
    boxes.every(
      (box) =>
        Math.abs(box.x - x) >= WIDTH + BESIDE ||
        y >= box.y + box.height + BELOW ||
        y + SOON + BELOW <= box.y,
    );
  // Rings of growing size, twice as wide as high, since screens are wide.
  for (let ring = 0; ring < 200; ring += 1) {
    const far = ring * GRID * 2;
    const down = ring * GRID;
    const places = [
      [0, 0],
      [far, 0],
      [0, down],
      [-far, 0],
      [0, -down],
      [far, down],
      [-far, down],
      [far, -down],
      [-far, -down],
    ].map(([x = 0, y = 0]) => ({ x: start.x + x, y: start.y + y }));
    const place = places.find(isFree);
    if (place) return place;
  }
  return start;
}
