import type { ResolvedRelation, Schema } from '../schema/schema.ts';
import { fromSchema } from './fromSchema.ts';
import { maybeTight } from './network.ts';
import type { HalfEdge } from './network.ts';
import { ringsOf } from './rings.ts';

/** A relation at both of whose ends the number is the same in every population, though the drawing leaves one open. */
export interface Forced {
  readonly relation: ResolvedRelation;
  readonly edge: HalfEdge;
  /** How many targets each owner has, and how many owners each target. */
  readonly forward: number;
  readonly reverse: number;
  /** Other relations that force it. */
  readonly by: readonly ResolvedRelation[];
}

const found = new WeakMap<Schema, readonly Forced[]>();

/** Numbers that follow from others. Models that can hold no row at all force nothing. */
export function forcedIn(schema: Schema): readonly Forced[] {
  let known = found.get(schema);
  if (!known) {
    known = search(schema);
    found.set(schema, known);
  }
  return known;
}

function search(schema: Schema): readonly Forced[] {
  const { network, origins } = fromSchema(schema);
  if (!maybeTight(network)) return [];
  return ringsOf(network).flatMap(({ tight }) => {
    const relations = [
      ...new Set(tight.flatMap(({ link }) => origins.get(link.id)?.relation ?? [])),
    ];
    const seen = new Set<string>();
    return tight.flatMap((edge): Forced[] => {
      const { link, lo, cap } = edge;
      const relation = origins.get(link.id)?.relation;
      if (!relation || seen.has(link.id)) return [];
      seen.add(link.id);
      const isForward = edge.from === link.a && (link.a !== link.b || lo === link.perA.min);
      const [forward, reverse] = isForward ? [lo, cap] : [cap, lo];
      const isDrawn = isExactly(link.perA, forward) && isExactly(link.perB, reverse);
      if (isDrawn) return [];
      return [
        { relation, edge, forward, reverse, by: relations.filter((one) => one !== relation) },
      ];
    });
  });
}

const isExactly = ({ min, max }: { min: number; max: number }, count: number): boolean =>
  min === count && max === count;
