/** The relations of a design as React Flow's edges. What did not change keeps its identity, so that it is not drawn again. */
import type { Edge } from '@xyflow/react';
import type { Position } from '../../core/design/design.ts';
import type { FieldId, ModelId } from '../../core/fieldTypes/values.ts';
import type { Range, ResolvedModel, ResolvedRelation, Schema } from '../../core/schema/schema.ts';
import { relationSentence, toldOf } from '../../core/schema/sentences.ts';
import { drawnFields, heightOf, middleOf, WIDTH } from '../rows.ts';
import { samePlace } from '../toNodes.ts';
import { detourOf } from './detour.ts';
import type { Box, Detour } from './detour.ts';
import { endsOf, sidesOf, slots } from './geometry.ts';

export interface RelationData extends Record<string, unknown> {
  readonly field: FieldId;
  /** How far below the tops of its models it begins and ends. */
  readonly fromY: number;
  readonly toY: number;
  readonly forward: Range;
  readonly reverse: Range;
  /** Where both models lie at rest, and the way around what stands between them there. */
  readonly from: Position;
  readonly to: Position;
  readonly detour: Detour | null;
  /** True for a many-to-many whose links are rows of a model: the model's own keys say the rest. */
  readonly through: boolean;
  readonly sentence: string;
}

export type RelationEdgeType = Edge<RelationData, 'relation'>;

/** Makes edges; keeps those of the last time that are still true. */
export function edgeMaker(): (schema: Schema) => RelationEdgeType[] {
  let last = new Map<string, RelationEdgeType>();
  let lastBoxes: readonly ModelBox[] = [];
  return (schema) => {
    const arrivals = arrivalsOf(schema);
    const boxes = boxesOf(schema);
    // Ways around are sought anew only when something has moved or grown, not at every letter typed.
    const still = sameBoxes(lastBoxes, boxes);
    const edges = schema.relations.flatMap((relation) => {
      const { target, owner } = relation;
      if (!target) return [];
      const before = last.get(relation.field.id);
      const course = courseOf(relation, target, arrivals.get(relation) ?? middleOf(0));
      const known = still && before?.data && sameCourse(before.data, course) ? before.data : null;
      const detour = known ? known.detour : seekDetour(course, owner.id, target.id, boxes);
      const data = relationData(relation, course, detour);
      const same =
        before?.data &&
        before.source === owner.id &&
        before.target === target.id &&
        sameData(before.data, data);
      return [same ? before : relationEdge(relation, target, data)];
    });
    last = new Map(edges.map((edge) => [edge.id, edge]));
    lastBoxes = boxes;
    return edges;
  };
}

/** Where a relation runs: from a place on one model to a place on another. */
type Course = Pick<RelationData, 'from' | 'fromY' | 'to' | 'toY'>;

const courseOf = (relation: ResolvedRelation, target: ResolvedModel, toY: number): Course => ({
  from: relation.owner.model.position,
  fromY: middleOf(rowOfField(relation)),
  to: target.model.position,
  toY,
});

const sameCourse = (a: Course, b: Course): boolean =>
  a.fromY === b.fromY && a.toY === b.toY && samePlace(a.from, b.from) && samePlace(a.to, b.to);

interface ModelBox extends Box {
  readonly id: ModelId;
}

const boxesOf = (schema: Schema): readonly ModelBox[] =>
  schema.models.map((model) => ({
    id: model.id,
    x: model.model.position.x,
    y: model.model.position.y,
    width: WIDTH,
    height: heightOf(drawnFields(model).length),
  }));

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

function relationEdge(
  relation: ResolvedRelation,
  target: ResolvedModel,
  data: RelationData,
): RelationEdgeType {
  return {
    id: relation.field.id,
    type: 'relation',
    source: relation.owner.id,
    target: target.id,
    data,
    ariaLabel: `${relation.owner.model.name}.${relation.field.name}: ${data.sentence}`,
    ariaRole: 'img',
    domAttributes: { tabIndex: -1, 'aria-roledescription': 'relation' },
  };
}

const sameData = (a: RelationData, b: RelationData): boolean =>
  sameCourse(a, b) &&
  (a.detour === b.detour || JSON.stringify(a.detour) === JSON.stringify(b.detour)) &&
  a.through === b.through &&
  a.sentence === b.sentence &&
  a.forward.min === b.forward.min &&
  a.forward.max === b.forward.max &&
  a.reverse.min === b.reverse.min &&
  a.reverse.max === b.reverse.max;

const relationData = (
  relation: ResolvedRelation,
  course: Course,
  detour: Detour | null,
): RelationData => ({
  ...course,
  field: relation.field.id,
  detour,
  forward: relation.forward,
  reverse: relation.reverse,
  through: relation.through !== null,
  sentence: relationSentence(toldOf(relation)),
});

const rowOfField = ({ owner, field }: ResolvedRelation): number =>
  owner.fields.findIndex((one) => one.field === field);

/** Where each relation arrives at its target: around the primary key's row, spread where several come to one side. */
function arrivalsOf(schema: Schema): ReadonlyMap<ResolvedRelation, number> {
  const places = new Map<ResolvedRelation, number>();
  for (const target of schema.models) {
    const side = ({ owner }: ResolvedRelation) =>
      sidesOf(owner.model.position, target.model.position).target;
    const fields = drawnFields(target);
    const key = middleOf(fields.findIndex((field) => field.primaryKey));
    for (const out of [1, -1]) {
      const arriving = target.reverse.filter((relation) => side(relation) === out);
      const from = arriving.map(
        (relation) => relation.owner.model.position.y + middleOf(rowOfField(relation)),
      );
      const spread = slots(from, key, heightOf(fields.length));
      for (const [i, relation] of arriving.entries()) places.set(relation, spread[i] ?? key);
    }
  }
  return places;
}
