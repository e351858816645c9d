/** Relations and bases of a design as React Flow's edges. What did not change keeps its identity, so that it is not drawn again. */
import type { Edge } from '@xyflow/react';
import type { Position } from '../../core/design/design.ts';
import type { ModelId } from '../../core/fieldTypes/values.ts';
import type { DescentKind } from '../../core/schema/descent.ts';
import type { Range, Schema } from '../../core/schema/schema.ts';
import { boxesOfModels } from '../boxes.ts';
import type { ModelBox } from '../boxes.ts';
import { headOf, middleOf } from '../rows.ts';
import { samePlace } from '../toNodes.ts';
import { detourOf } from './detour.ts';
import type { Detour } from './detour.ts';
import { endsOf } from './geometry.ts';
import { arrivalsOf, haveSameLines, linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { lineSentence } from './lineSentence.ts';

export interface LineData extends Record<string, unknown> {
  /** The id of the edge. */
  readonly edge: string;
  /** How far below the tops of its models it begins and ends. */
  readonly fromY: number;
  readonly toY: number;
  /** How many stand at both ends; null for a base that no column joins. */
  readonly ranges: { readonly forward: Range; readonly reverse: Range } | null;
  /** How the one model is made of the other; null for a relation that is only that. */
  readonly descent: DescentKind | null;
  /** Where both models lie at rest, and the way around what stands between them there. */
  readonly from: Position;
  readonly to: Position;
  readonly detour: Detour | null;
  /** True for a many-to-many whose links are rows of a model: the model's own keys say the rest. */
  readonly through: boolean;
  /** True for a generic relation: nothing in the database joins the two. */
  readonly generic: boolean;
  readonly sentence: string;
}

export type LineEdge = Edge<LineData, 'line'>;

/** Makes edges; keeps those of the last time that are still true. */
export function edgeMaker(): (schema: Schema) => LineEdge[] {
  let last = new Map<string, LineEdge>();
  let lastBoxes: readonly ModelBox[] = [];
  let lastSchema: Schema | null = null;
  let lastEdges: LineEdge[] = [];
  return (schema) => {
    const isSame = lastSchema !== null && haveSameLines(lastSchema, schema);
    lastSchema = schema;
    if (isSame) return lastEdges;
    const lines = linesOf(schema);
    const arrivals = arrivalsOf(lines);
    const boxes = boxesOfModels(schema);
    // Ways around are sought anew only when something has moved or grown, not at every letter typed.
    const still = sameBoxes(lastBoxes, boxes);
    const edges = lines.map((line) => {
      const { from, to } = line;
      const before = last.get(line.id);
      const course = courseOf(line, arrivals.get(line) ?? middleOf(headOf(to), -1));
      const known = still && before?.data && sameCourse(before.data, course) ? before.data : null;
      const detour = known ? known.detour : seekDetour(course, from.id, to.id, boxes);
      const data = lineData(line, course, detour);
      const next = lineEdge(line, data);
      const same =
        before?.data &&
        before.source === next.source &&
        before.target === next.target &&
        before.ariaLabel === next.ariaLabel &&
        sameData(before.data, data);
      return same ? before : next;
    });
    last = new Map(edges.map((edge) => [edge.id, edge]));
    lastBoxes = boxes;
    lastEdges = edges;
    return edges;
  };
}

/** Where a line runs: from a place on one model to a place on another. */
type Course = Pick<LineData, 'from' | 'fromY' | 'to' | 'toY'>;

const courseOf = ({ from, to, fromY }: Line, toY: number): Course => ({
  from: from.model.position,
  fromY,
  to: to.model.position,
  toY,
});

const sameCourse = (a: Course, b: Course): boolean =>
  a.fromY === b.fromY && a.toY === b.toY && samePlace(a.from, b.from) && samePlace(a.to, b.to);

const sameBoxes = (a: readonly ModelBox[], b: readonly ModelBox[]): boolean =>
  a.length === b.length &&
  a.every((box, i) => {
    const other = b[i];
    return other?.id === box.id && samePlace(box, other) && box.height === other.height;
  });

const seekDetour = (
  { from, fromY, to, toY }: Course,
  owner: ModelId,
  target: ModelId,
  boxes: readonly ModelBox[],
): Detour | null =>
  detourOf(
    endsOf(from, fromY, to, toY),
    boxes.filter(({ id }) => id !== owner && id !== target),
  );

function lineEdge({ id, from, to, relation, generic }: Line, data: LineData): LineEdge {
  const field = generic?.field.name ?? (relation?.implicit ? undefined : relation?.field.name);
  const name = field === undefined ? '' : `${from.model.name}.${field}: `;
  return {
    id,
    type: 'line',
    source: from.id,
    target: to.id,
    data,
    ariaLabel: name + data.sentence,
    ariaRole: 'img',
    domAttributes: {
      tabIndex: -1,
      'aria-roledescription': data.descent === null ? 'relation' : 'base',
    },
  };
}

/** Any number of rows there belong to one row of this model, or to one of another. */
const genericRanges = { forward: { min: 0, max: Infinity }, reverse: { min: 0, max: 1 } } as const;

const sameData = (a: LineData, b: LineData): boolean =>
  sameCourse(a, b) &&
  (a.detour === b.detour || JSON.stringify(a.detour) === JSON.stringify(b.detour)) &&
  a.through === b.through &&
  a.generic === b.generic &&
  a.descent === b.descent &&
  a.sentence === b.sentence &&
  a.ranges?.forward.min === b.ranges?.forward.min &&
  a.ranges?.forward.max === b.ranges?.forward.max &&
  a.ranges?.reverse.min === b.ranges?.reverse.min &&
  a.ranges?.reverse.max === b.ranges?.reverse.max;

const lineData = (line: Line, course: Course, detour: Detour | null): LineData => ({
  ...course,
  edge: line.id,
  detour,
  ranges: line.generic
    ? genericRanges
    : line.relation && { forward: line.relation.forward, reverse: line.relation.reverse },
  generic: line.generic !== null,
  descent: line.descent?.kind ?? null,
  through: (line.relation?.through ?? null) !== null,
  sentence: lineSentence(line),
});
