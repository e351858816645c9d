import type { Schema } from '../schema/schema.ts';
import type { CriticalCycle } from './decide.ts';
import { fromSchema } from './fromSchema.ts';
import { halfEdgesIn } from './network.ts';
import type { HalfEdge, Link, Network } from './network.ts';
import { ringsOf } from './rings.ts';
import { victimsIn } from './victims.ts';

/** Why some models can never hold a row. */
export interface SchemaContradiction {
  /** Edges that can't all hold: a way round, or one that asks for what may not be. None of them can be left out. */
  readonly because: CriticalCycle | { readonly kind: 'local'; readonly edge: HalfEdge };
  /** The models of these edges, then each model that needs one of the dead ones, with the edge by which it does. */
  readonly blamed: readonly string[];
  readonly victims: ReadonlyMap<string, HalfEdge>;
}

const found = new WeakMap<Network, readonly SchemaContradiction[]>();

/**
 * Every knot of models that can hold no row, however many rows others have, each once. A model is so just if it needs, by
 * however many steps, a model on a critical cycle or one that may not be linked at all; so no search for a population is
 * needed. What bounds on numbers of rows rule out beside is found by `overflows.ts`. A range stated with its least above its most counts as free here: that is a mistake of its own.
 */
export function contradictionsOf(schema: Schema): readonly SchemaContradiction[] {
  const { network } = fromSchema(schema);
  let known = found.get(network);
  if (!known) {
    known = search(withoutEmptyRanges(network));
    found.set(network, known);
  }
  return known;
}

function withoutEmptyRanges(network: Network): Network {
  const { classes, links } = network;
  const isFree = ({ perA, perB }: Link) => perA.min <= perA.max && perB.min <= perB.max;
  if (links.every(isFree)) return network;
  return { classes, links: links.filter(isFree) };
}

function search(network: Network): readonly SchemaContradiction[] {
  const edges = halfEdgesIn(network).filter(({ lo }) => lo > 0);
  const locals = edges.filter(({ cap }) => cap === 0);
  // Only an edge that asks for more than it shares can bring a product above 1.
  const cycles = edges.some(({ lo, cap }) => lo > cap)
    ? ringsOf(network).flatMap(({ cycle }) => (cycle ? [startingAtMore(cycle)] : []))
    : [];
  if (locals.length + cycles.length === 0) return [];
  const causes = [...locals.map((edge) => ({ kind: 'local' as const, edge })), ...cycles];
  const blamedOf = (because: (typeof causes)[number]): readonly string[] =>
    because.kind === 'local' ? [because.edge.from] : because.edges.map(({ from }) => from);
  const blamed = new Set(causes.flatMap(blamedOf));
  const victimsOf = victimsIn(network);
  return causes.map((because) => ({
    because,
    blamed: blamedOf(because),
    victims: victimsOf(blamedOf(because), blamed),
  }));
}

/** The same way round, told from the first edge that asks for more than it shares. */
function startingAtMore(cycle: CriticalCycle): CriticalCycle {
  const start = cycle.edges.findIndex(({ lo, cap }) => lo > cap);
  return { ...cycle, edges: [...cycle.edges.slice(start), ...cycle.edges.slice(0, start)] };
}
