/** Lining models up, and spacing them evenly. */
import type { Design, Position } from '../../core/design/design.ts';
import { findModel } from '../../core/design/queries.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import { heightOf, WIDTH } from '../freePlace.ts';

/** What models have in common once they are aligned. */
export type Line = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

type Places = Readonly<Record<string, Position>>;

interface Box extends Position {
  readonly id: ModelId;
  readonly width: number;
  readonly height: number;
}

const boxesOf = (design: Design, models: readonly ModelId[]): readonly Box[] =>
  models.flatMap((id) => {
    const model = findModel(design, id);
    return model ? [{ id, ...model.position, width: WIDTH, height: heightOf(design, model) }] : [];
  });

const sizeOf = ({ width, height }: Box, axis: Axis): number => (axis === 'x' ? width : height);

type Axis = 'x' | 'y';

/** How far along each model, from its beginning to its end, the line lies. */
const shares: Readonly<Record<Line, readonly [Axis, number]>> = {
  left: ['x', 0],
  centre: ['x', 0.5],
  right: ['x', 1],
  top: ['y', 0],
  middle: ['y', 0.5],
  bottom: ['y', 1],
};

/** The places in which these models share a line: the outermost of theirs, or the middle of all of them. */
export function aligned(design: Design, models: readonly ModelId[], line: Line): Places {
  const [axis, share] = shares[line];
  const boxes = boxesOf(design, models);
  const start = Math.min(...boxes.map((box) => box[axis]));
  const end = Math.max(...boxes.map((box) => box[axis] + sizeOf(box, axis)));
  const at = start + (end - start) * share;
  return Object.fromEntries(
    boxes.map((box) => [box.id, { ...placeOf(box), [axis]: at - sizeOf(box, axis) * share }]),
  );
}

/** The places in which there is the same gap between each model and the next; the outermost stay. */
export function distributed(design: Design, models: readonly ModelId[], axis: Axis): Places {
  const boxes = boxesOf(design, models).toSorted((a, b) => a[axis] - b[axis]);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last || boxes.length < 3) return {};
  const taken = boxes.reduce((sum, box) => sum + sizeOf(box, axis), 0);
  const gap = (last[axis] + sizeOf(last, axis) - first[axis] - taken) / (boxes.length - 1);
  let next = first[axis];
  return Object.fromEntries(
    boxes.map((box) => {
      const place = { ...placeOf(box), [axis]: next };
      next += sizeOf(box, axis) + gap;
      return [box.id, place];
    }),
  );
}

const placeOf = ({ x, y }: Box): Position => ({ x, y });
