/** The places that models and notes take on the canvas, in canvas pixels. */
import type { NoteId, Position } from '../design/design.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { Schema } from '../schema/schema.ts';
import { drawnFields, headOf, heightOf, WIDTH } from './rows.ts';

/** A rectangle by its top left corner. */
export interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

export interface ModelBox extends Box {
  readonly id: ModelId;
}

/** The size of a note. */
export const NOTE = { width: 200, height: 120 };

export const boxesOfModels = (schema: Schema): readonly ModelBox[] =>
  schema.models.map((model) => ({
    id: model.id,
    x: model.model.position.x,
    y: model.model.position.y,
    width: WIDTH,
    height: heightOf(headOf(model), drawnFields(model).length),
  }));

/** Those of models, then those of notes. */
export const boxesIn = (schema: Schema): readonly (Box & { readonly id: ModelId | NoteId })[] => [
  ...boxesOfModels(schema),
  ...schema.design.notes.map(({ id, position: { x, y } }) => ({ id, x, y, ...NOTE })),
];

/** The smallest box around these; null around nothing. */
export function boundsOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether two boxes have a place in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether all of one box lies in another. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The box with so much more on every side. */
export const grown = ({ x, y, width, height }: Box, by: Position): Box => ({
  x: x - by.x,
  y: y - by.y,
  width: width + 2 * by.x,
  height: height + 2 * by.y,
});

/** What two boxes have in common; null where that is nothing. */
export function common(a: Box, b: Box): Box | null {
  if (!meets(a, b)) return null;
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
