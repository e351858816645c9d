/** Arguments about numbers of rows in English: what each edge says, the arithmetic it comes to, and the ways out. */
import type { Contradiction, CriticalCycle } from '../cardinality/decide.ts';
import type { Fraction } from '../cardinality/fraction.ts';
import { fraction } from '../cardinality/fraction.ts';
import { fromSchema, modelOf } from '../cardinality/fromSchema.ts';
import { isForward } from '../cardinality/network.ts';
import type { HalfEdge } from '../cardinality/network.ts';
import { plural, words } from '../design/names.ts';
import {
  article,
  forwardSentence,
  quantity,
  reverseSentence,
  speak,
  toldOf,
} from '../schema/sentences.ts';
import type { Told } from '../schema/sentences.ts';
import type { ResolvedRelation, Schema } from '../schema/schema.ts';
import type { Fix, Place } from './rule.ts';
import { placeOf } from './scan.ts';

type Bound = Contradiction & { readonly kind: 'bound' };

/** The relation a half-edge is one end of. */
export function relationOf(schema: Schema, { link }: HalfEdge): ResolvedRelation {
  const origin = fromSchema(schema).origins.get(link.id);
  if (!origin) throw new Error('only links with an origin have numbers to speak of');
  return origin.relation;
}

/** "each Team has exactly 2 Captains, and each Captain belongs to exactly one Team" */
function bothEnds(schema: Schema, edge: HalfEdge): string {
  const relation = relationOf(schema, edge);
  if (isParentLink(relation)) return asKind(relation, edge);
  const told: Told = {
    ...toldOf(relation),
    forward: edge.link.perA,
    reverse: edge.link.perB,
  };
  const forward = speak(forwardSentence(told)).replace(/^Each /, 'each ');
  const reverse = speak(reverseSentence(told)).replace(/^An? /, 'each ');
  const ends = isForward(edge) ? [forward, reverse] : [reverse, forward];
  return ends.join(', and ');
}

/** Whether the key makes each row of its owner one of the target's. */
export const isParentLink = ({ implicit, field }: ResolvedRelation): boolean =>
  implicit || field.options['parent_link'] === true;

/** "each Restaurant is a Place, and each Place is at most one Restaurant" */
function asKind({ owner, target }: ResolvedRelation, edge: HalfEdge): string {
  const [kind, whole] = [owner.model.name, target?.model.name ?? ''];
  const ends = [
    `each ${kind} is ${article(whole)} ${whole}`,
    `each ${whole} is ${quantity(edge.link.perB)} ${kind}`,
  ];
  return (isForward(edge) ? ends : ends.toReversed()).join(', and ');
}

/** Where a half-edge is shown: at its field, or at the model that has a link of Django's making. */
export function placeOfEdge(schema: Schema, edge: HalfEdge): Place {
  const relation = relationOf(schema, edge);
  return relation.implicit ? { model: relation.owner.id } : placeOf(relation);
}

const counted = (schema: Schema, id: string): string =>
  plural(words(modelOf(schema, id).model.name));

/** "captains = 2 × teams" */
function arithmetic(schema: Schema, edge: HalfEdge): string {
  const { lo, most, cap, link, from, to } = edge;
  const back = isForward(edge) ? link.perB.min : link.perA.min;
  const sign = lo === most && back === cap ? '=' : '≥';
  const weight = fraction(BigInt(lo), BigInt(cap));
  return `${counted(schema, to)} ${sign} ${multiple(weight, counted(schema, from))}`;
}

const multiple = ({ over, under }: Fraction, of: string): string => {
  if (over === under) return of;
  return under === 1n ? `${over} × ${of}` : `${over}/${under} × ${of}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence an edge, then what they come to together. */
export function cycleArgument(schema: Schema, { edges, product }: CriticalCycle): string {
  const steps = edges.map(
    (edge) => `${capital(bothEnds(schema, edge))}: ${arithmetic(schema, edge)}.`,
  );
  const start = counted(schema, edges[0]?.from ?? '');
  return `${steps.join(' ')} ${edges.length === 1 ? 'So' : 'Together'} ${start} ≥ ${multiple(product, start)}, which only 0 ${start} can meet`;
}

/** Where the least each thing needs is more than it is let have: "Each Team has at least 2 Captains, and each Captain … 0". */
export const localArgument = (schema: Schema, edge: HalfEdge): string =>
  capital(bothEnds(schema, edge));

/**
 * "There may be at most 10 Shifts. Each Weekday has at least 2 Shifts, and …: 7 Weekdays need at least 14 Shifts", from the
 * number that is known first.
 */
export function overflowArgument(schema: Schema, { of, most, atLeast, steps }: Bound): string {
  const told = steps.map(({ edge, given, atLeast: needed }) => {
    const need = `${numbered(schema, edge.from, given)} ${given === 1n ? 'needs' : 'need'} at least ${numbered(schema, edge.to, needed)}`;
    return `${capital(bothEnds(schema, edge))}: ${need}`;
  });
  const start = modelOf(schema, steps[0]?.edge.from ?? of).model;
  const known =
    start.rows.min > 1 || (steps.length === 0 && start.rows.min > 0)
      ? [`There are to be at least ${numbered(schema, start.id, BigInt(start.rows.min))}`]
      : [];
  return [
    `There may be at most ${numbered(schema, of, most)}`,
    ...known,
    ...told,
    ...(steps.length > 1 ? [`That is ${atLeast} where there may be ${most}`] : []),
  ].join('. ');
}

const numbered = (schema: Schema, id: string, count: bigint): string => {
  const { name } = modelOf(schema, id).model;
  return `${count} ${count === 1n ? name : plural(name)}`;
};

/** The two nearest ways out, in words; all of them are buttons. */
export function wayOut(fixes: readonly Fix[]): string {
  const ways = fixes.slice(0, 2).map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1));
  return ways.length === 0 ? '' : ` To fix it, ${ways.join(', or ')}.`;
}
