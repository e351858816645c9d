import type { ResolvedModel, ResolvedRelation, Schema } from '../schema/schema.ts';

/** Keys that lead from a model to another one after another. */
export type Route = readonly ResolvedRelation[];

/** Two ways from a model to one and the same: nothing in the tables makes them end at the same row. */
export interface TwoRoutes {
  readonly from: ResolvedModel;
  readonly to: ResolvedModel;
  /** Of the two, one that is no longer than the other. They begin with different keys and share no model between. */
  readonly short: Route;
  readonly long: Route;
}

/** Chains of more keys than these are other facts to a person. */
const LONGEST = 4;
const LONGEST_SHORT = 2;

/** Keys that say who did something at some time, not where a row belongs. */
const auditKey =
  /^(?:added|approved|changed|created|deleted|edited|modified|updated)(?:_\w+)?$|_by$/;

/** A model that more than this share of all keys lead to is where everything belongs, such as the user or the tenant. */
const HUB = { share: 0.2, keys: 5 };

/** For each two models the two shortest ways from the one to the other that begin with different keys, one of them longer than a key. */
export function twoRoutesIn(schema: Schema): readonly TwoRoutes[] {
  const keys = keysByOwner(schema);
  const hubs = hubsOf([...keys.values()].flat());
  const found: TwoRoutes[] = [];
  for (const [from, first] of keys) {
    if (first.length < 2) continue;
    const ends = new Map<ResolvedModel, Step[]>();
    for (const key of first) {
      for (const [to, step] of shortest(key, keys)) {
        if (to === from || hubs.has(to)) continue;
        const steps = ends.get(to);
        if (steps) steps.push(step);
        else ends.set(to, [step]);
      }
    }
    for (const [to, steps] of ends) {
      if (steps.length < 2) continue;
      const routes = steps.toSorted((a, b) => a.length - b.length).map(routeOf);
      const [short, ...others] = routes;
      if (!short || short.length > LONGEST_SHORT) continue;
      const long = others.find((route) => route.length > 1 && !meet(short, route));
      if (long) found.push({ from, to, short, long });
    }
  }
  return found;
}

function keysByOwner(schema: Schema): ReadonlyMap<ResolvedModel, readonly ResolvedRelation[]> {
  const keys = new Map<ResolvedModel, ResolvedRelation[]>();
  for (const relation of schema.relations) {
    const { owner, target, kind, field, implicit } = relation;
    if (kind === 'manyToMany' || implicit || field.options['parent_link'] === true) continue;
    if (!target || target.concrete === owner.concrete || auditKey.test(field.name)) continue;
    const own = keys.get(owner.concrete);
    if (own) own.push(relation);
    else keys.set(owner.concrete, [relation]);
  }
  return keys;
}

function hubsOf(keys: readonly ResolvedRelation[]): ReadonlySet<ResolvedModel> {
  const counts = new Map<ResolvedModel, number>();
  for (const { target } of keys)
    if (target) counts.set(target.concrete, (counts.get(target.concrete) ?? 0) + 1);
  const isHub = (count: number) => count >= HUB.keys && count > HUB.share * keys.length;
  return new Set([...counts].flatMap(([model, count]) => (isHub(count) ? [model] : [])));
}

/** A way as its last key and the way before it, so that ways share what they have in common. */
interface Step {
  readonly key: ResolvedRelation;
  readonly before: Step | null;
  readonly length: number;
}

/** A shortest way to each model that a key leads to, by itself or with others behind it. */
function shortest(
  first: ResolvedRelation,
  keys: ReadonlyMap<ResolvedModel, readonly ResolvedRelation[]>,
): ReadonlyMap<ResolvedModel, Step> {
  const found = new Map<ResolvedModel, Step>();
  // While steps are taken the list grows: what is nearer comes first.
  const steps: Step[] = [{ key: first, before: null, length: 1 }];
  for (const step of steps) {
    const to = step.key.target?.concrete;
    if (!to || found.has(to)) continue;
    found.set(to, step);
    if (step.length === LONGEST) continue;
    for (const key of keys.get(to) ?? []) {
      steps.push({ key, before: step, length: step.length + 1 });
    }
  }
  return found;
}

function routeOf(step: Step): Route {
  const route: ResolvedRelation[] = [];
  for (let one: Step | null = step; one; one = one.before) route.unshift(one.key);
  return route;
}

/** Whether two ways come together before their end: then that is where they are told. */
function meet(a: Route, b: Route): boolean {
  const between = new Set(a.slice(0, -1).map(({ target }) => target?.concrete));
  return b.slice(0, -1).some(({ target }) => between.has(target?.concrete));
}
