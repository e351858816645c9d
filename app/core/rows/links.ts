/** Which rows each relation joins. */
import { dealLink } from '../cardinality/deal.ts';
import type { Link } from '../cardinality/network.ts';
import { fromSchema } from '../cardinality/fromSchema.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { dealTogether } from './dealTogether.ts';
import { fillingsOf } from './fillings.ts';
import { limitsOf } from './limits.ts';
import { demandsOf } from './uniques.ts';

/** For each row of the owner, by their numbers from 0, the rows of the target it is joined with. */
export type Partners = readonly (readonly number[])[];

/** How many rows a model has. */
type SizeOf = (model: ResolvedModel) => number;

/** The relations that a model's own rows hold: its keys, and many-to-manys without a model of their own. */
export const heldBy = (model: ResolvedModel): readonly ResolvedRelation[] =>
  model.relations.filter(
    ({ field, through }) => !through && field.options['through'] === undefined,
  );

/**
 * The rows each relation of the model joins: at least as many as must be, dealt in turn; then one for each row that may have
 * one, so that a key is empty only where it has to be.
 */
export function dealModel(
  schema: Schema,
  model: ResolvedModel,
  sizeOf: SizeOf,
): ReadonlyMap<ResolvedRelation, Partners> {
  const { network } = fromSchema(schema);
  const links = new Map(network.links.map((link) => [link.id, link]));
  const partners = new Map<ResolvedRelation, Partners>();
  const size = sizeOf(model);
  const keys = new Map<string, { readonly width: number }>();
  const held = heldBy(model).flatMap((relation) => {
    const target = relation.target?.concrete;
    const link = links.get(`${model.id} ${relation.field.id}`);
    return target && link
      ? [{ relation, link, target, width: sizeOf(target), isSelf: target === model }]
      : [];
  });
  const fillings = fillingsOf(schema, model);
  const bound = held.filter(({ relation }) => fillings?.keys.includes(relation));
  for (const [relation, dealt] of fillings ? dealTogether(bound, fillings, size) : []) {
    partners.set(
      relation,
      dealt.map((at) => (at === null ? [] : [at])),
    );
  }
  for (const { relation, link, width, isSelf } of held) {
    if (partners.has(relation)) continue;
    if (relation.kind === 'manyToMany') {
      partners.set(
        relation,
        relation.symmetrical ? mutual(link, size) : many(link, size, width, isSelf),
      );
      continue;
    }
    const step = stepFor(schema, model, relation.field.name, width, keys);
    partners.set(relation, one(relation, link, size, width, isSelf, step));
    keys.set(relation.field.name, { width });
  }
  return partners;
}

/**
 * How often a key's turn is moved on by one, so that the pairs it makes with an earlier key, unique together with it, all
 * differ: after as many rows as the two would take to meet again.
 */
function stepFor(
  schema: Schema,
  model: ResolvedModel,
  name: string,
  width: number,
  before: ReadonlyMap<string, { readonly width: number }>,
): number {
  for (const { fields } of demandsOf(schema, model).uniques) {
    if (!fields.includes(name)) continue;
    const other = before.get(fields.find((field) => before.has(field)) ?? '');
    if (other) return lcm(other.width, width);
  }
  return Infinity;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (a: number, b: number): number => (a * b) / Math.max(1, gcd(a, b));

function one(
  { field, forward }: ResolvedRelation,
  { perB }: Link,
  size: number,
  width: number,
  isSelf: boolean,
  step: number,
): Partners {
  const type = undefined;
  const mayBeEmpty = forward.min === 0 && limitsOf({ type, options: field.options }).mayBeEmpty;
  const taken = Array.from({ length: width }, () => 0);
  return Array.from({ length: size }, (_, i) => {
    const turn = step === Infinity ? 0 : Math.floor(i / step);
    // A row of a tree hangs below the one before it; the first has nothing above it.
    const isTree = isSelf && forward.min === 0 && perB.min === 0;
    const at = isTree ? i - 1 : (i + turn) % Math.max(1, width);
    const partner = at < 0 && !mayBeEmpty && size > 0 ? 0 : at;
    const count = taken[partner];
    if (count === undefined || (forward.min === 0 && count >= perB.max)) return [];
    taken[partner] = count + 1;
    return [partner];
  });
}

function many(link: Link, a: number, b: number, isSelf: boolean): Partners {
  const { perA, perB } = link;
  const isRoomy = perA.max >= 1 && a <= perB.max * b && b >= 1 && perB.min * b <= perA.max * a;
  const isWanted = perA.min === 0 && perB.min === 0 && isRoomy && !(isSelf && a < 2);
  const wanted = isWanted ? { ...link, perA: { ...perA, min: 1 } } : link;
  const partners = Array.from({ length: a }, (): number[] => []);
  if (b === 0) return partners;
  for (const [i, j] of dealLink(wanted, a, b)) {
    partners[i]?.push(isWanted && isSelf ? (j + 1) % b : j);
  }
  return partners;
}

/** Each row with as many as it needs, and they with it: the numbers of two that are joined add up to one of so many sums. */
function mutual({ perA }: Link, size: number): Partners {
  const count = perA.min > 0 ? perA.min : size > 1 && perA.max > 0 ? 1 : 0;
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: count }, (_unused, c) => (c + 1 - i + size) % size).filter(
      (j) => perA.min > 0 || j !== i,
    ),
  );
}
