/** The way each line takes between two models, and how it looks. */
import type { Position } from '../design/design.ts';
import type { ModelId } from '../fieldTypes/values.ts';
import type { DescentKind } from '../schema/descent.ts';
import type { Range } from '../schema/schema.ts';
import type { ModelBox } from './boxes.ts';
import type { Detour } from './detour.ts';
import { detouredPath, detourOf, endsWith } from './detour.ts';
import type { Ends } from './geometry.ts';
import { endsOf, pathOf } from './geometry.ts';
import type { Line } from './lines.ts';

/** Where a line runs: from a place on one model to a place on another. */
export interface Course {
  /** The top left corners of both models. */
  readonly from: Position;
  readonly to: Position;
  /** How far below the tops of its models it begins and ends. */
  readonly fromY: number;
  readonly toY: number;
}

/** @param toY how far below the top of its model it arrives, as `arrivalsOf` has it */
export const courseOf = ({ from, to, fromY }: Line, toY: number): Course => ({
  from: from.model.position,
  to: to.model.position,
  fromY,
  toY,
});

/** The way around what stands between the two models of a line, or null where it can go straight. */
export const detourFor = (
  { from, fromY, to, toY }: Course,
  owner: ModelId,
  target: ModelId,
  boxes: readonly ModelBox[],
): Detour | null =>
  detourOf(
    endsOf(from, fromY, to, toY),
    boxes.filter(({ id }) => id !== owner && id !== target),
  );

/** Where a line with its way around begins and ends. */
export const endsOn = ({ from, fromY, to, toY }: Course, detour: Detour | null): Ends =>
  endsWith(endsOf(from, fromY, to, toY), detour);

/** The line between its ends, as an SVG path; `ends` are those of `endsOn`. */
export const pathOn = (ends: Ends, detour: Detour | null): string =>
  detour ? detouredPath(ends, detour) : pathOf(ends);

/** What is drawn of a line besides its course. */
export interface Signs {
  /** How many stand at both ends; null for a base that no column joins. */
  readonly ranges: { readonly forward: Range; readonly reverse: Range } | null;
  /** How the one model is made of the other; null for a relation that is only that. */
  readonly descent: DescentKind | null;
  /** True for a many-to-many whose links are rows of a model: the model's own keys say the rest. */
  readonly through: boolean;
  /** True for a generic relation: nothing in the database joins the two. */
  readonly generic: boolean;
}

/** Any number of rows there belong to one row of this model, or to one of another. */
const genericRanges = { forward: { min: 0, max: Infinity }, reverse: { min: 0, max: 1 } } as const;

export const signsOf = ({ relation, descent, generic }: Line): Signs => ({
  ranges: generic
    ? genericRanges
    : relation && { forward: relation.forward, reverse: relation.reverse },
  descent: descent?.kind ?? null,
  through: (relation?.through ?? null) !== null,
  generic: generic !== null,
});

/** How a line is stroked. */
export type Look = 'plain' | 'through' | 'generic' | 'base';

export const lookOf = ({ through, generic, descent, ranges }: Signs): Look =>
  through ? 'through' : generic ? 'generic' : descent !== null && !ranges ? 'base' : 'plain';
