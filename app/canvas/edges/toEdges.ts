/** Relations and bases of a design as React Flow's edges. What did not change keeps its identity, so that it is not drawn again. */
import type { Edge } from '@xyflow/react';
import { boxesOfModels } from '../../core/drawing/boxes.ts';
import type { ModelBox } from '../../core/drawing/boxes.ts';
import { courseOf, detourFor, signsOf } from '../../core/drawing/courses.ts';
import type { Course, Signs } from '../../core/drawing/courses.ts';
import type { Detour } from '../../core/drawing/detour.ts';
import { arrivalsOf, haveSameLines, linesOf } from '../../core/drawing/lines.ts';
import type { Line } from '../../core/drawing/lines.ts';
import { lineSentence } from '../../core/drawing/lineSentence.ts';
import { headOf, middleOf } from '../../core/drawing/rows.ts';
import type { Schema } from '../../core/schema/schema.ts';
import { samePlace } from '../toNodes.ts';

/** Where both models lie at rest, what is drawn between them, and the way around what stands there. */
export interface LineData extends Course, Signs, Record<string, unknown> {
  /** The id of the edge. */
  readonly edge: string;
  readonly detour: Detour | null;
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
      const detour = known ? known.detour : detourFor(course, from.id, to.id, boxes);
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

const sameCourse = (a: Course, b: Course): boolean =>
  a.fromY === b.fromY && a.toY === b.toY && samePlace(a.from, b.from) && samePlace(a.to, b.to);

const sameBoxes = (a: readonly ModelBox[], b: readonly ModelBox[]): boolean =>
  a.length === b.length &&
  a.every((box, i) => {
    const other = b[i];
    return other?.id === box.id && samePlace(box, other) && box.height === other.height;
  });

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
  ...signsOf(line),
  edge: line.id,
  detour,
  sentence: lineSentence(line),
});
