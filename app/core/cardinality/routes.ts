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
  const graph = graphOf(schema);
  const { models, steps } = graph;
  const isHub = hubsOf(graph);
  return steps.flatMap((first, from) => {
    if (first.length < 2) return [];
    const all = first.map((step) => waysFrom(step, graph));
    return metTwice(all).flatMap((to): TwoRoutes[] => {
      if (to === from || isHub[to]) return [];
      const ways = all.flatMap((one) => one.to[to] ?? []).toSorted((a, b) => a.length - b.length);
      const [short, ...others] = ways;
      if (!short || short.length > LONGEST_SHORT) return [];
      const long = others.find((way) => way.length > 1 && !meet(short, way));
      const [start, end] = [models[from], models[to]];
      return long && start && end
        ? [{ from: start, to: end, short: routeOf(short), long: routeOf(long) }]
        : [];
    });
  });
}

/** A key as a step between models, which go by their places since thousands of ways are tried. */
interface Step {
  readonly key: ResolvedRelation;
  readonly from: number;
  readonly to: number;
}

interface Graph {
  readonly models: readonly ResolvedModel[];
  /** By the place of a model, the steps from it. */
  readonly steps: readonly (readonly Step[])[];
}

function graphOf({ models, relations }: Schema): Graph {
  const places = new Map(models.map((model, n) => [model, n]));
  const steps = models.map((): Step[] => []);
  for (const key of relations) {
    const { owner, target, kind, field, implicit } = key;
    if (kind === 'manyToMany' || implicit || field.options['parent_link'] === true) continue;
    if (!target || target.concrete === owner.concrete || auditKey.test(field.name)) continue;
    const [from, to] = [places.get(owner.concrete), places.get(target.concrete)];
    if (from !== undefined && to !== undefined) steps[from]?.push({ key, from, to });
  }
  return { models, steps };
}

function hubsOf({ models, steps }: Graph): readonly boolean[] {
  const all = steps.flat();
  const counts = models.map(() => 0);
  for (const { to } of all) counts[to] = (counts[to] ?? 0) + 1;
  return counts.map((count) => count >= HUB.keys && count > HUB.share * all.length);
}

/** A way as its last step and the way before it, so that ways share what they have in common. */
interface Way {
  readonly last: Step;
  readonly before: Way | null;
  readonly length: number;
}

/** Shortest ways that begin with one step. */
interface Ways {
  /** The places of the models they lead to, nearest first. */
  readonly ends: readonly number[];
  /** By such a place. */
  readonly to: readonly (Way | undefined)[];
}

function waysFrom(first: Step, { steps }: Graph): Ways {
  const ends: number[] = [];
  const to: Way[] = [];
  // While ways are gone the list grows: what is nearer comes first.
  const ways: Way[] = [{ last: first, before: null, length: 1 }];
  for (const way of ways) {
    const end = way.last.to;
    if (to[end]) continue;
    to[end] = way;
    ends.push(end);
    if (way.length === LONGEST) continue;
    for (const last of steps[end] ?? []) {
      if (!to[last.to]) ways.push({ last, before: way, length: way.length + 1 });
    }
  }
  return { ends, to };
}

function routeOf(way: Way): Route {
  const route: ResolvedRelation[] = [];
  for (let one: Way | null = way; one; one = one.before) route.unshift(one.last.key);
  return route;
}

/** The places that ways of more than one beginning lead to, each once. */
const metTwice = (all: readonly Ways[]): readonly number[] =>
  all.flatMap(({ ends }, n) =>
    ends.filter(
      (end) => all.findIndex(({ to }) => to[end]) === n && all.some(({ to }, m) => m > n && to[end]),
    ),
  );

/** Whether two ways come together before their end: then that is where they are told. */
const meet = (a: Way, b: Way): boolean => {
  const between = placesBefore(b);
  return placesBefore(a).some((place) => between.includes(place));
};

function placesBefore({ before }: Way): readonly number[] {
  const places: number[] = [];
  for (let one = before; one; one = one.before) places.push(one.last.to);
  return places;
}
