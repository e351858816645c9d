import type { FieldId } from '../fieldTypes/values.ts';
import type { ResolvedModel, Schema } from '../schema/schema.ts';
import { contradictionsOf } from './contradictions.ts';
import { fromSchema, linkId, modelOf } from './fromSchema.ts';
import type { Origin, SchemaNetwork, Statement } from './fromSchema.ts';
import { impliedByRows } from './impliedByRows.ts';
import { isForward, maybeTight } from './network.ts';
import type { HalfEdge, Link, Network } from './network.ts';
import { groupedBy } from './overrun.ts';
import { ringsOf } from './rings.ts';

/** A number that a person states though the other numbers leave no other choice. */
export interface Redundant {
  readonly statement: Statement;
  readonly bound: 'min' | 'max';
  readonly count: number;
  /** A model whose most rows it follows from; null where it does however many rows there are. */
  readonly most: ResolvedModel | null;
}

/**
 * Numbers that follow from the rest. With the number left out, its link still lies on a way round whose product is 1, so
 * that its other half-edge fixes the count (only links that do so with the number can do so without it); or there may be too
 * few rows of a model for it to be broken. Of numbers that contradict each other none follows.
 */
export function redundantIn(schema: Schema): readonly Redundant[] {
  if (contradictionsOf(schema).length > 0) return [];
  const { network, origins } = fromSchema(schema);
  if (network.links.some(({ perA, perB }) => perA.min > perA.max || perB.min > perB.max)) return [];
  const isByRing = impliedByRings(network);
  const byRows = impliedByRows(network);
  const found = network.links.flatMap((link) => {
    const origin = origins.get(link.id);
    if (!origin) return [];
    return candidatesOf(origin).flatMap(({ statement, bound, end }): Redundant[] => {
      const count = link[end][bound];
      if (!isStated(statement, bound, count)) return [];
      if (isByRing(link, end, bound)) return [{ statement, bound, count, most: null }];
      const twin = linkId(statement.relation);
      const of = byRows({ link, end, bound, twin });
      return of === null ? [] : [{ statement, bound, count, most: modelOf(schema, of) }];
    });
  });
  const shared = found.length === 0 ? null : sharedFields(network.links, origins);
  return found.filter(({ statement }) => !shared?.has(statement.relation.field.id));
}

/** Whose numbers may be left out: not those of both ends of a symmetrical relation at once. */
function candidatesOf({ relation, min, max }: Origin) {
  if (relation.symmetrical) return [];
  const forward: Statement = { relation, end: 'forward' };
  return [
    { statement: forward, bound: 'min', end: 'perA' },
    { statement: forward, bound: 'max', end: 'perA' },
    { statement: min, bound: 'min', end: 'perB' },
    { statement: max, bound: 'max', end: 'perB' },
  ] as const;
}

/** Fields that several models inherit: what is said of one of them is said of all. */
function sharedFields(
  links: readonly Link[],
  origins: SchemaNetwork['origins'],
): ReadonlySet<FieldId> {
  const seen = new Set<FieldId>();
  const shared = new Set<FieldId>();
  for (const { id } of links) {
    const field = origins.get(id)?.relation.field.id;
    if (field === undefined) continue;
    if (seen.has(field)) shared.add(field);
    seen.add(field);
  }
  return shared;
}

const isStated = ({ relation, end }: Statement, bound: 'min' | 'max', count: number): boolean =>
  count > 0 && relation.field.options[`${end}_${bound}`] === count;

/**
 * Tells of numbers whether a way round fixes the count without them. A least is used by the half-edge that begins at its end,
 * a most by the one that leads there; the other one fixes the count where tight edges still lead back from it.
 */
function impliedByRings(network: Network): IsImplied {
  let implied = known.get(network);
  if (!implied) known.set(network, (implied = maybeTight(network) ? judge(network) : () => false));
  return implied;
}

type IsImplied = (link: Link, end: 'perA' | 'perB', bound: 'min' | 'max') => boolean;

const known = new WeakMap<Network, IsImplied>();

function judge(network: Network): IsImplied {
  const tight = ringsOf(network).flatMap((ring) => ring.tight);
  const [out, into] = [groupedBy(tight, 'from'), groupedBy(tight, 'to')];
  const ofLink = new Map<Link, HalfEdge[]>();
  for (const edge of tight) ofLink.set(edge.link, [...(ofLink.get(edge.link) ?? []), edge]);
  const answers = new Map<HalfEdge, boolean>();
  return (link, end, bound) => {
    if (link.a === link.b) return false;
    const beginsAtA = (end === 'perA') === (bound === 'max');
    const edges = ofLink.get(link) ?? [];
    const fixing = edges.find((edge) => isForward(edge) === beginsAtA);
    if (!fixing) return false;
    let answer = answers.get(fixing);
    if (answer === undefined) {
      const dropped = edges.find((edge) => edge !== fixing);
      answer = dropped === undefined || leadsBack(fixing, dropped, out, into);
      answers.set(fixing, answer);
    }
    return answer;
  };
}

type Edges = ReadonlyMap<string, readonly HalfEdge[]>;

interface Side {
  readonly seen: Set<string>;
  readonly queue: string[];
  readonly edges: Edges;
  readonly end: 'from' | 'to';
}

/** Whether edges lead from the end of one back to its beginning without another; sought from both sides at once. */
function leadsBack(edge: HalfEdge, without: HalfEdge, out: Edges, into: Edges): boolean {
  const there: Side = { seen: new Set([edge.to]), queue: [edge.to], edges: out, end: 'to' };
  const back: Side = { seen: new Set([edge.from]), queue: [edge.from], edges: into, end: 'from' };
  for (let n = 0; ; n += 1) {
    const [one, other] = n % 2 === 0 ? [there, back] : [back, there];
    const id = one.queue[n >> 1];
    if (id === undefined) return false;
    for (const next of one.edges.get(id) ?? []) {
      const at = next[one.end];
      if (next === without || one.seen.has(at)) continue;
      if (other.seen.has(at)) return true;
      one.seen.add(at);
      one.queue.push(at);
    }
  }
}
