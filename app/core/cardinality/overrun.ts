import type { Raise } from './decide.ts';
import type { HalfEdge, Network } from './network.ts';

/** A class that would need more things than it may have, and the raises that lead there. */
export interface Overrun {
  readonly of: string;
  readonly steps: readonly Raise[];
}

/** Numbers of things to begin with, and what asks for more. */
export interface Start {
  readonly sizes: ReadonlyMap<string, bigint>;
  /** The classes to begin at; nothing that begins at another asks for more as yet. */
  readonly at: readonly string[];
  readonly edgesFrom: (id: string) => readonly HalfEdge[];
  /** How many of `edge.to` there are at least, when there are `given` of `edge.from`. */
  readonly needed: (edge: HalfEdge, given: bigint) => bigint;
  readonly mosts: ReadonlyMap<string, number>;
}

/** How many times a class may be looked at before it is left undecided. */
const MAX_STEPS = 1000;

/** Whether numbers of things, raised as far as all edges ask, go above a most; null where they do not, or not soon. */
export function overrun({ sizes, at, edgesFrom, needed, mosts }: Start): Overrun | null {
  const raised = new Map<string, Raise>();
  const sizeOf = (id: string): bigint => raised.get(id)?.atLeast ?? sizes.get(id) ?? 0n;
  const queue = [...at];
  // The array grows while it is walked.
  for (const id of queue) {
    if (queue.length > MAX_STEPS) return null;
    for (const edge of edgesFrom(id)) {
      const given = sizeOf(id);
      const atLeast = needed(edge, given);
      if (atLeast <= sizeOf(edge.to)) continue;
      raised.set(edge.to, { edge, given, atLeast });
      if (atLeast > (mosts.get(edge.to) ?? Infinity)) {
        return { of: edge.to, steps: [...raised.values()] };
      }
      queue.push(edge.to);
    }
  }
  return null;
}

/** The most things of each class. */
export const mostsOf = ({ classes }: Network): ReadonlyMap<string, number> =>
  new Map(classes.map(({ id, rows }) => [id, rows.max]));

/** Half-edges by the class at one of their ends. */
export function groupedBy(
  edges: readonly HalfEdge[],
  end: 'from' | 'to',
): ReadonlyMap<string, readonly HalfEdge[]> {
  const groups = new Map<string, HalfEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge[end]);
    if (group) group.push(edge);
    else groups.set(edge[end], [edge]);
  }
  return groups;
}

/** The classes with a most, and those that need some of one by however many of these edges. */
export function leadingToMost(
  { classes }: Network,
  edges: readonly HalfEdge[],
): ReadonlySet<string> {
  const limited = new Set(
    classes.filter(({ rows }) => Number.isFinite(rows.max)).map(({ id }) => id),
  );
  if (limited.size === 0) return limited;
  const needing = groupedBy(edges, 'to');
  // The set grows while it is gone through.
  for (const id of limited) for (const { from } of needing.get(id) ?? []) limited.add(from);
  return limited;
}
