/** Every line of the picture: relations where they are declared, and bases. */
import type { ModelId } from '../fieldTypes/values.ts';
import { descents } from '../schema/descent.ts';
import type { Descent } from '../schema/descent.ts';
import { genericRelations } from '../schema/generics.ts';
import type { GenericRelation } from '../schema/generics.ts';
import type { ResolvedField, ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { sameOptions } from '../schema/sameItems.ts';
import { drawnFields, headOf, heightOf, middleOf } from './rows.ts';
import { baseEdge } from './baseEdge.ts';
import { sidesOf, slots } from './geometry.ts';

/** A line from one model to another: a relation, a base, or both where a one-to-one joins the rows of model and base. */
export interface Line {
  readonly id: string;
  readonly from: ResolvedModel;
  readonly to: ResolvedModel;
  readonly relation: ResolvedRelation | null;
  readonly descent: Descent | null;
  /** The generic relation it is, if it is one. */
  readonly generic: GenericRelation | null;
  /** How far below the top of its first model it begins. */
  readonly fromY: number;
}

/** The lines of a schema: relations first, then the bases that are no relation, then generic relations. */
export function linesOf(schema: Schema): readonly Line[] {
  const bases = descents(schema);
  const linked = new Map(bases.flatMap((one) => (one.link ? [[one.link, one] as const] : [])));
  const relations = schema.drawn.flatMap((relation): readonly Line[] => {
    const { owner: from, target, field, implicit } = relation;
    const row = from.fields.find((one) =>
      implicit ? one.implicit && one.name === field.name : one.field === field,
    );
    const descent = (row && linked.get(row)) ?? null;
    const to = descent?.base ?? target;
    if (!to || (implicit && !descent)) return [];
    const id = implicit ? baseEdge({ model: from.id, base: to.id }) : field.id;
    const at = drawnFields(from).findIndex((one) => one === row);
    return [{ id, from, to, relation, descent, generic: null, fromY: middleOf(headOf(from), at) }];
  });
  const others = bases.flatMap((descent): readonly Line[] => {
    const { model: from, base: to, link } = descent;
    if (link && !from.model.external) return [];
    const id = baseEdge({ model: from.id, base: to.id });
    return [
      { id, from, to, relation: null, descent, generic: null, fromY: middleOf(headOf(from), -1) },
    ];
  });
  const generics = genericRelations(schema).flatMap((generic): readonly Line[] => {
    const { owner: from, field, target: to } = generic;
    const at = drawnFields(from).indexOf(field);
    if (!to || !field.field || at < 0) return [];
    const fromY = middleOf(headOf(from), at);
    return [{ id: field.field.id, from, to, relation: null, descent: null, generic, fromY }];
  });
  return [...relations, ...others, ...generics];
}

/**
 * Whether an edit between two versions has left every line as it was. True of one that only changes plain columns, as most
 * letters typed do: no model has moved, and relations and keys are the same fields in the same rows.
 */
export const haveSameLines = (a: Schema, b: Schema): boolean =>
  a.design.settings === b.design.settings &&
  a.models.length === b.models.length &&
  a.models.every((model, n) => {
    const other = b.models[n];
    return other !== undefined && (model.local === other.local || isDrawnAlike(model, other));
  });

const isDrawnAlike = (a: ResolvedModel, b: ResolvedModel): boolean =>
  a.id === b.id &&
  a.label === b.label &&
  a.kind === b.kind &&
  a.model.position === b.model.position &&
  a.model.external === b.model.external &&
  a.model.rows === b.model.rows &&
  a.model.bases === b.model.bases &&
  sameOptions(a.meta, b.meta) &&
  a.fields.length === b.fields.length &&
  a.fields.every((field, n) => {
    const other = b.fields[n];
    if (!other) return false;
    const isSame = field.field !== null && field.field === other.field;
    return isSame || (isPlain(field) && isPlain(other));
  });

/** Whether no line begins or ends at the field, nor depends on it. */
const isPlain = ({ type, primaryKey, implicit }: ResolvedField): boolean =>
  implicit
    ? type?.relation === undefined
    : type !== undefined && type.relation === undefined && !type.generic && !primaryKey;

/**
 * Where each line arrives at its model: relations around the primary key's row, bases around the head, spread where
 * several come to one side.
 */
export function arrivalsOf(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const places = new Map<Line, number>();
  for (const [to, arriving] of groupedByTarget(lines)) {
    const fields = drawnFields(to);
    const head = headOf(to);
    const key = fields.findIndex((field) => field.primaryKey);
    const height = heightOf(head, fields.length);
    for (const row of new Set([key, -1])) {
      for (const out of [1, -1]) {
        const here = arriving.filter(
          (line) =>
            (line.relation || line.generic ? key : -1) === row &&
            sidesOf(line.from.model.position, to.model.position).target === out,
        );
        if (here.length === 0) continue;
        const from = here.map((line) => line.from.model.position.y + line.fromY);
        const spread = slots(from, middleOf(head, row), height);
        for (const [i, line] of here.entries()) places.set(line, spread[i] ?? 0);
      }
    }
  }
  return places;
}

function groupedByTarget(lines: readonly Line[]): ReadonlyMap<ResolvedModel, readonly Line[]> {
  const groups = new Map<ModelId, [ResolvedModel, Line[]]>();
  for (const line of lines) {
    const group = groups.get(line.to.id);
    if (group) group[1].push(line);
    else groups.set(line.to.id, [line.to, [line]]);
  }
  return new Map(groups.values());
}
