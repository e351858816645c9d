/** What of the canvas is in sight, and how much of a large design is mounted for it. */
import type { Transform } from '@xyflow/react';
import { grown, holds } from '../../core/drawing/boxes.ts';
import type { Box } from '../../core/drawing/boxes.ts';

/** From so many nodes on, a picture stands for all that is not mounted. */
export const MANY = 60;

/** Below this zoom fields can't be read, and models are a box with a title, drawn in the picture. */
export const NEAR = 0.5;

/** Below this zoom titles can't be read either. */
export const TITLES = 0.2;

/** How much of the sight is mounted beside it on every side, so that moving a little mounts nothing. */
const MARGIN = 0.4;

/** The part of the canvas that a frame of this size shows. */
export const sightOf = ([x, y, zoom]: Transform, width: number, height: number): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** The box with a share of its own size more on every side. */
export const widened = (box: Box, share: number): Box =>
  grown(box, { x: box.width * share, y: box.height * share });

/**
 * Tells the region in which things are mounted. It stays the same until the sight leaves it, or has become a small part of
 * it.
 */
export function regionFinder(): (sight: Box) => Box {
  let region: Box | null = null;
  return (sight) => {
    const fits = region && holds(region, sight) && region.width < 3 * sight.width;
    region = region && fits ? region : widened(sight, MARGIN);
    return region;
  };
}
