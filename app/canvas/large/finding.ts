/** What stands at a place of the picture. */
import type { Position } from '../../core/design/design.ts';
import { boundsOf, grown } from '../../core/drawing/boxes.ts';
import type { Box } from '../../core/drawing/boxes.ts';
import { restingPath } from '../edges/farPaths.ts';
import { REACH } from '../edges/LineEdge.tsx';
import type { LineEdge } from '../edges/toEdges.ts';
import type { FlowNode } from '../toNodes.ts';
import { boxOf } from './painting.ts';

const isIn = ({ x, y }: Position, box: Box): boolean =>
  x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

/** The node at a place; of several the last, as one sees it on top. */
export const nodeIn = (nodes: readonly FlowNode[], place: Position): FlowNode | undefined =>
  nodes.findLast((node) => isIn(place, boxOf(node)));

/** A line bows out of the box around its ends by no more than this. */
const BOW = { x: 600, y: 400 };

/** Finds the line that passes a place; of several the last. */
export function lineFinder(edges: readonly LineEdge[]): (place: Position) => string | null {
  const context = document.createElement('canvas').getContext('2d');
  const lines = edges.flatMap(({ id, data }) => {
    if (!data) return [];
    const ends = [data.from, data.to].map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
    const box = boundsOf(ends);
    return box ? [{ id, data, box: grown(box, BOW) }] : [];
  });
  return (place) => {
    if (!context) return null;
    context.lineWidth = REACH;
    const passing = lines.findLast(
      ({ box, data }) =>
        isIn(place, box) &&
        context.isPointInStroke(new Path2D(restingPath(data)), place.x, place.y),
    );
    return passing?.id ?? null;
  };
}
