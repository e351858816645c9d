import type { Database } from '../design/design.ts';
import { isCode } from '../fieldTypes/values.ts';
import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';
import { componentsOf } from './components.ts';
import { forcedIn } from './forcedEnds.ts';

/** Models that need a row of one another to be there, by keys that can not be empty. */
export interface RequiredRing {
  /** In the design's order; one alone needs a row of its own. */
  readonly models: readonly ResolvedModel[];
  /** Every required key from one of them to one of them. */
  readonly keys: readonly ResolvedRelation[];
  readonly insertable: Insertable;
  /** True when rows always come in whole rings, so that not only the first one is hard to store. */
  readonly isEveryRow: boolean;
  /** A smallest set of keys that, allowed to be empty, leave no ring; null when none of up to three does. */
  readonly toLoosen: readonly ResolvedRelation[] | null;
}

/**
 * Whether the first rows can be stored: `together` in one transaction, where the database looks at keys when it ends;
 * `never` where it looks at once; `no-key` where it could, but no key of the ring is known before its row is stored.
 */
export type Insertable = 'together' | 'no-key' | 'never';

/** Models none of which needs one of a later step, nor of its own, but for those of a ring. */
export interface Step {
  /** In the design's order. */
  readonly models: readonly ResolvedModel[];
  readonly rings: readonly RequiredRing[];
}

export interface InsertOrder {
  /** Models in an order in which each finds what its keys need; those of a ring stand together. */
  readonly order: readonly ResolvedModel[];
  readonly rings: readonly RequiredRing[];
  /** The same in as few steps as there can be: what is in one can be filled at the same time. */
  readonly steps: readonly Step[];
  /** By model, the required keys of its rows; of inherited fields too. */
  readonly needs: ReadonlyMap<ResolvedModel, readonly ResolvedRelation[]>;
}

/** Databases in which Django makes foreign keys that are looked at when the transaction ends (`deferrable_sql`). */
export const looksAtEnd: Readonly<Record<Database, boolean>> = {
  sqlite: true,
  postgresql: true,
  mysql: false,
};

const known = new WeakMap<Schema, InsertOrder>();

/** In which order tables can be filled, and where no order will do. Keys that may be empty and many-to-many ones wait. */
export function insertOrder(schema: Schema): InsertOrder {
  let found = known.get(schema);
  if (!found) {
    found = compute(schema);
    known.set(schema, found);
  }
  return found;
}

interface Need {
  readonly key: ResolvedRelation;
  readonly from: ResolvedModel;
  readonly to: ResolvedModel;
}

/** The models of a component, and the needs between them. */
interface Group {
  readonly models: ResolvedModel[];
  readonly keys: Need[];
}

function compute(schema: Schema): InsertOrder {
  const models = schema.models.filter(({ kind }) => kind === 'concrete');
  const needs = schema.relations.flatMap((key): Need[] => {
    const to = key.target?.concrete;
    const isNeed = key.kind !== 'manyToMany' && key.forward.min > 0 && to?.kind === 'concrete';
    return isNeed ? [{ key, from: key.owner.concrete, to }] : [];
  });
  const components = ringsIn(needs);
  const groups = new Map<ReadonlySet<string>, Group>(
    [...components.values()].map((ids) => [ids, { models: [], keys: [] }]),
  );
  const groupOf = ({ id }: ResolvedModel) => groups.get(components.get(id) ?? none);
  for (const model of models) groupOf(model)?.models.push(model);
  for (const need of needs) {
    const group = groupOf(need.from);
    if (group && group === groupOf(need.to)) group.keys.push(need);
  }
  // The components come with those that are needed first.
  const done = new Set<ResolvedModel>();
  const rings: RequiredRing[] = [];
  for (const group of groups.values()) {
    for (const model of group.models) done.add(model);
    if (group.keys.length > 0) rings.push(ringOf(schema, group.models, group.keys));
  }
  const alone = models.filter((model) => !done.has(model));
  return {
    order: [...alone, ...done],
    rings,
    steps: stepsOf(models, needs, components, rings),
    needs: byOwner(needs),
  };
}

function byOwner(needs: readonly Need[]): ReadonlyMap<ResolvedModel, readonly ResolvedRelation[]> {
  const keys = new Map<ResolvedModel, ResolvedRelation[]>();
  for (const { from, key } of needs) {
    const list = keys.get(from);
    if (list) list.push(key);
    else keys.set(from, [key]);
  }
  return keys;
}

/** Each model one step behind the last of those it needs; those that need one another together. */
function stepsOf(
  models: readonly ResolvedModel[],
  needs: readonly Need[],
  components: Components,
  rings: readonly RequiredRing[],
): readonly Step[] {
  const depths = depthsOf(needs, components);
  const depthOf = ({ id }: ResolvedModel): number => depths.get(components.get(id) ?? none) ?? 0;
  const steps: { models: ResolvedModel[]; rings: RequiredRing[] }[] = [];
  const stepAt = (depth: number) => (steps[depth] ??= { models: [], rings: [] });
  for (const model of models) stepAt(depthOf(model)).models.push(model);
  for (const ring of rings) {
    const [first] = ring.models;
    if (first) stepAt(depthOf(first)).rings.push(ring);
  }
  return steps;
}

const none: ReadonlySet<string> = new Set();

function depthsOf(
  needs: readonly Need[],
  components: Components,
): ReadonlyMap<ReadonlySet<string>, number> {
  const before = new Map<ReadonlySet<string>, ReadonlySet<string>[]>();
  for (const { from, to } of needs) {
    const [own, other] = [components.get(from.id) ?? none, components.get(to.id) ?? none];
    if (own !== other) before.set(own, [...(before.get(own) ?? []), other]);
  }
  const depths = new Map<ReadonlySet<string>, number>();
  // Those that are needed come first, so that their depths are known.
  for (const component of new Set(components.values())) {
    const others = before.get(component) ?? [];
    depths.set(component, Math.max(0, ...others.map((one) => (depths.get(one) ?? 0) + 1)));
  }
  return depths;
}

type Components = ReturnType<typeof componentsOf>;

const ringsIn = (needs: readonly Need[]): ReadonlyMap<string, ReadonlySet<string>> =>
  componentsOf(needs.map(({ from, to }) => ({ from: from.id, to: to.id })));

const hasRing = (needs: readonly Need[]): boolean => {
  const components = ringsIn(needs);
  return needs.some(({ from, to }) => components.get(from.id) === components.get(to.id));
};

function ringOf(
  schema: Schema,
  models: readonly ResolvedModel[],
  inside: readonly Need[],
): RequiredRing {
  const keys = inside.map(({ key }) => key);
  const forced = new Set(forcedIn(schema).map(({ relation }) => relation));
  return {
    models,
    keys,
    insertable: insertableIn(schema.design.settings.database, models, inside),
    isEveryRow: keys.some((key) => forced.has(key) || isExact(key)),
    toLoosen: loosening(inside),
  };
}

/** One row of the target for each row of the owner, both ways: drawn so, instead of forced by others. */
const isExact = ({ forward, reverse }: ResolvedRelation): boolean =>
  forward.min === forward.max && reverse.min === reverse.max && forward.min === 1;

function insertableIn(
  database: Database,
  models: readonly ResolvedModel[],
  inside: readonly Need[],
): Insertable {
  // Where the database does not look at a key, any order will do for it.
  // A row may point at itself: it is there by the time its key is looked at.
  const looked = inside.filter(
    ({ key, from, to }) => from !== to && key.field.options['db_constraint'] !== false,
  );
  if (!looksAtEnd[database] && hasRing(looked)) return 'never';
  return models.some(isKeyKnown) ? 'together' : 'no-key';
}

/** Whether a row's key is there before the row is stored: one that the person gives, or that has a default in Python. */
export function isKeyKnown({ primaryKey }: ResolvedModel): boolean {
  if (primaryKey.type?.relation !== undefined) return false;
  if (primaryKey.typeId.endsWith('AutoField')) return false;
  return isCode(primaryKey.options['default']) || !primaryKey.implicit;
}

const MOST = 3;

/** A ring that is left without some needs, by their places in order; null where there is none. */
type KnownRings = Map<string, readonly Need[] | null>;

/** The smallest set, of those the first in the order of preference. */
function loosening(needs: readonly Need[]): readonly ResolvedRelation[] | null {
  const candidates = needs
    .filter(({ key }) => key.field.options['primary_key'] !== true && !key.implicit)
    .filter(({ key }) => key.field.options['parent_link'] !== true)
    // A key whose target may go without loses least by being allowed to be empty.
    .toSorted((a, b) => a.key.reverse.min - b.key.reverse.min);
  const places = new Map(candidates.map((need, n) => [need, n]));
  const rings: KnownRings = new Map();
  for (let size = 1; size <= MOST; size += 1) {
    const [first] = breakings(needs, places, size, rings).toSorted(compare);
    if (first) return first.flatMap((n) => candidates[n]?.key ?? []);
  }
  return null;
}

/**
 * Every set of so many needs, as their places in order, without which there is no ring left: each has one of every ring, so
 * those of any ring are tried in turn.
 */
function breakings(
  needs: readonly Need[],
  places: ReadonlyMap<Need, number>,
  size: number,
  rings: KnownRings,
  without: readonly number[] = [],
): readonly (readonly number[])[] {
  const left = without.join(' ');
  let ring = rings.get(left);
  if (ring === undefined) rings.set(left, (ring = ringAmong(needs)));
  if (!ring) return [[]];
  if (size === 0) return [];
  return ring.flatMap((need) => {
    const place = places.get(need);
    if (place === undefined) return [];
    const others = needs.filter((one) => one !== need);
    const wanting = [...without, place].toSorted((a, b) => a - b);
    return breakings(others, places, size - 1, rings, wanting).map((rest) =>
      [place, ...rest].toSorted((a, b) => a - b),
    );
  });
}

/** The first place at which they differ decides. */
function compare(a: readonly number[], b: readonly number[]): number {
  const n = a.findIndex((place, at) => place !== b[at]);
  return n < 0 ? 0 : (a[n] ?? 0) - (b[n] ?? 0);
}

/** Needs that lead round to where they began, a shortest way from one model of a ring; null where none do. */
function ringAmong(needs: readonly Need[]): readonly Need[] | null {
  const components = ringsIn(needs);
  const leaving = new Map<ResolvedModel, Need[]>();
  for (const need of needs) {
    if (components.get(need.from.id) !== components.get(need.to.id)) continue;
    const others = leaving.get(need.from);
    if (others) others.push(need);
    else leaving.set(need.from, [need]);
  }
  const [first] = leaving.keys();
  if (!first) return null;
  // How each model was first reached.
  const last = new Map<ResolvedModel, Need | null>([[first, null]]);
  for (const [model] of last) {
    for (const need of leaving.get(model) ?? []) {
      if (need.to === first) return [...wayTo(model, last), need];
      if (!last.has(need.to)) last.set(need.to, need);
    }
  }
  return null;
}

/** The needs by which a model was reached, the first first. */
function wayTo(
  model: ResolvedModel,
  last: ReadonlyMap<ResolvedModel, Need | null>,
): readonly Need[] {
  const way: Need[] = [];
  for (let need = last.get(model); need; need = last.get(need.from)) way.unshift(need);
  return way;
}
