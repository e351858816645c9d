/** One-to-ones that two models have to each other. */
import type { ResolvedRelation, Schema } from '../schema/schema.ts';
import { writtenRelations } from './scan.ts';

/** Two of them: each leads back from where the other leads to. */
export interface Facing {
  readonly one: ResolvedRelation;
  readonly other: ResolvedRelation;
  /** Whether each row of either model needs one of the other, so that there are as many of both. */
  readonly areRequired: boolean;
}

const found = new WeakMap<Schema, readonly Facing[]>();

/** Every two one-to-ones that face each other, in the order of the first; links to parents are none. */
export function facingIn(schema: Schema): readonly Facing[] {
  let known = found.get(schema);
  if (!known) found.set(schema, (known = search(schema)));
  return known;
}

function search(schema: Schema): readonly Facing[] {
  const all = writtenRelations(schema).filter(
    ({ kind, implicit, field, owner, target }) =>
      kind === 'oneToOne' &&
      !implicit &&
      field.options['parent_link'] !== true &&
      target !== null &&
      target !== owner,
  );
  const places = new Map(all.map((relation, place) => [relation, place]));
  return all.flatMap((one, place) =>
    (one.target?.relations ?? [])
      .filter((other) => other.target === one.owner && (places.get(other) ?? -1) > place)
      .map((other) => ({
        one,
        other,
        areRequired: one.forward.min === 1 && other.forward.min === 1,
      })),
  );
}

/** Those of which a row of either model needs one of the other: told of together, not by each rule for itself. */
export const requiredFacing = (schema: Schema): ReadonlySet<ResolvedRelation> =>
  new Set(
    facingIn(schema).flatMap(({ one, other, areRequired }) => (areRequired ? [one, other] : [])),
  );
