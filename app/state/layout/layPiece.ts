import { Graph, layout } from '@dagrejs/dagre';
import type { Position } from '../../core/design/design.ts';
import { pack } from './packing.ts';
import type { Packed } from './packing.ts';
import type { Piece, Sized } from './pieces.ts';

/** In columns along the relations, or in rows as close as they go. */
export type Manner = 'layered' | 'compact';

/** Room for a line and its signs beside a model, and a breath below it. */
const GAP: Position = { x: 100, y: 40 };

/** The places of a piece's models, from 0. Layered, each stands to the right of those it points at. */
export function layPiece(piece: Piece, manner: Manner): Packed {
  const { models } = piece;
  return manner === 'compact' || models.length < 2
    ? pack(models, GAP)
    : inColumns(columnsOf(piece));
}

/** A model, and where its middle lies from the top. */
interface Level extends Sized {
  readonly y: number;
}

/**
 * The models in columns, so that few lines cross and each is near what it is joined to, by dagre's method (Gansner et al.,
 * A Technique for Drawing Directed Graphs, 1993).
 */
function columnsOf({ models, links }: Piece): readonly (readonly Level[])[] {
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: 'LR', ranksep: GAP.x, nodesep: GAP.y });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of models) graph.setNode(id, { width, height });
  for (const { from, to } of links) graph.setEdge(to, from);
  layout(graph);
  const columns = new Map<number, Level[]>();
  for (const model of models) {
    const { x = 0, y = 0 } = graph.node(model.id) as Partial<Position>;
    const column = columns.get(Math.round(x)) ?? [];
    columns.set(Math.round(x), [...column, { ...model, y }]);
  }
  return [...columns]
    .toSorted(([a], [b]) => a - b)
    .map(([, column]) => column.toSorted((a, b) => a.y - b.y));
}

/** A column this much higher than a square of all the models would be goes on beside itself. */
const TALL = 1.2;

/** Columns beside each other; of one too high, as round a hub, the models stand in several. */
function inColumns(columns: readonly (readonly Level[])[]): Packed {
  const all = columns.flat();
  const area = all.reduce((sum, { width, height }) => sum + (width + GAP.x) * (height + GAP.y), 0);
  const highest = TALL * Math.sqrt(area);
  const places = new Map<string, Position>();
  let x = 0;
  for (const column of columns.flatMap((one) => folded(one, highest))) {
    for (const { id, y, height } of column) places.set(id, { x, y: y - height / 2 });
    x += Math.max(...column.map(({ width }) => width)) + GAP.x;
  }
  const top = Math.min(...[...places.values()].map(({ y }) => y));
  const bottom = Math.max(...all.map(({ id, height }) => (places.get(id)?.y ?? 0) + height));
  return {
    places: new Map([...places].map(([id, place]) => [id, { x: place.x, y: place.y - top }])),
    width: x - GAP.x,
    height: bottom - top,
  };
}

/** The column in as many as it takes, each about the same height and around the same level. */
function folded(column: readonly Level[], highest: number): readonly (readonly Level[])[] {
  const taken = heightOf(column);
  const count = Math.ceil(taken / highest);
  if (count < 2) return [column];
  const middle = column.reduce((sum, { y }) => sum + y, 0) / column.length;
  const each = Math.ceil(column.length / count);
  return Array.from({ length: Math.ceil(column.length / each) }, (_, n) => {
    const part = column.slice(n * each, (n + 1) * each);
    let y = middle - heightOf(part) / 2;
    return part.map((level) => {
      const at = { ...level, y: y + level.height / 2 };
      y += level.height + GAP.y;
      return at;
    });
  });
}

const heightOf = (column: readonly Level[]): number =>
  column.reduce((sum, { height }) => sum + height + GAP.y, -GAP.y);
