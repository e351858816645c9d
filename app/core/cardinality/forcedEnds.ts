import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { forcedByRows } from './forcedByRows.ts';
import { fromSchema, modelOf } from './fromSchema.ts';
import { isForward, maybeTight } from './network.ts';
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
  /** Numbers of rows that force it: there are at least so many of the one, and may be no more of the other. */
  readonly rows: { readonly least: RowCount; readonly most: RowCount } | null;
}

/** So many rows of a model. */
export interface RowCount {
  readonly model: ResolvedModel;
  readonly rows: bigint;
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
  const relationOf = ({ link }: HalfEdge) => origins.get(link.id)?.relation;
  const relationsOf = (edges: readonly HalfEdge[]): readonly ResolvedRelation[] => [
    ...new Set(edges.flatMap((edge) => relationOf(edge) ?? [])),
  ];
  const forced: Forced[] = [];
  const seen = new Set<string>();
  const add = (edge: HalfEdge, by: readonly ResolvedRelation[], rows: Forced['rows']): void => {
    const { link, lo, cap } = edge;
    const relation = relationOf(edge);
    if (!relation || seen.has(link.id)) return;
    seen.add(link.id);
    const [forward, reverse] = isForward(edge) ? [lo, cap] : [cap, lo];
    if (isExactly(link.perA, forward) && isExactly(link.perB, reverse)) return;
    const others = by.filter((one) => one !== relation);
    forced.push({ relation, edge, forward, reverse, by: others, rows });
  };
  for (const { tight } of maybeTight(network) ? ringsOf(network) : []) {
    const relations = relationsOf(tight);
    for (const edge of tight) add(edge, relations, null);
  }
  for (const { edge, least, of, steps } of forcedByRows(network)) {
    const most = network.classes.find(({ id }) => id === of)?.rows.max ?? 0;
    add(edge, relationsOf(steps.map((step) => step.edge)), {
      least: { model: modelOf(schema, edge.from), rows: least },
      most: { model: modelOf(schema, of), rows: BigInt(most) },
    });
  }
  return forced;
}

const isExactly = ({ min, max }: { min: number; max: number }, count: number): boolean =>
  min === count && max === count;
