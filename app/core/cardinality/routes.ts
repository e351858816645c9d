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
  const known = new Map<number, Tree>();
  const treeAt = (place: number): Tree => {
    const tree = known.get(place) ?? treeOf(place, graph);
    known.set(place, tree);
    return tree;
  };
  const found: TwoRoutes[] = [];
  for (const [from, first] of steps.entries()) {
    if (first.length < 2) continue;
    const trees = first.map(({ to }) => treeAt(to));
    for (const to of inSeveral(trees)) {
      if (to === from || isHub[to] || !trees.some((tree) => isNear(tree, to))) continue;
      const ways = first
        .flatMap(({ key }, n) => wayTo(key, trees[n]?.ways.get(to)) ?? [])
        .toSorted((a, b) => a.length - b.length);
      const [short, ...others] = ways;
      const long = short && others.find((way) => way.length > 1 && !meet(short, way));
      const [start, end] = [models[from], models[to]];
      if (!short || !long || !start || !end) continue;
      found.push({ from: start, to: end, short: routeOf(short), long: routeOf(long) });
    }
  }
  return found;
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

/** Steps to a model as the last of them and those before it, so that they share what they have in common. */
interface Steps {
  readonly last: Step;
  readonly before: Steps | null;
  readonly length: number;
}

/** What lies behind a model. */
interface Tree {
  /** The places of the models, nearest first: it comes first itself. */
  readonly ends: readonly number[];
  /** By such a place the fewest steps that lead there: none to itself. */
  readonly ways: ReadonlyMap<number, Steps | null>;
}

function treeOf(start: number, { steps }: Graph): Tree {
  const ends = [start];
  const ways = new Map<number, Steps | null>([[start, null]]);
  // The list grows while it is gone through.
  for (const end of ends) {
    const before = ways.get(end) ?? null;
    const length = (before?.length ?? 0) + 1;
    if (length === LONGEST) break;
    for (const last of steps[end] ?? []) {
      if (ways.has(last.to)) continue;
      ways.set(last.to, { last, before, length });
      ends.push(last.to);
    }
  }
  return { ends, ways };
}

/** Whether a key to the tree's model and the steps behind it are a short way. */
const isNear = ({ ways }: Tree, end: number): boolean =>
  ways.has(end) && (ways.get(end)?.length ?? 0) < LONGEST_SHORT;

/** The places that several trees have, each once. */
function inSeveral(trees: readonly Tree[]): readonly number[] {
  const [tree, ...others] = trees;
  if (!tree || others.length === 0) return [];
  const isInOthers = (end: number) => others.some(({ ways }) => ways.has(end));
  const rest = inSeveral(others).filter((end) => !tree.ways.has(end));
  return [...tree.ends.filter(isInOthers), ...rest];
}

/** A key and the steps behind it. */
interface Way {
  readonly key: ResolvedRelation;
  readonly steps: Steps | null;
  readonly length: number;
}

const wayTo = (key: ResolvedRelation, steps: Steps | null | undefined): Way | undefined =>
  steps === undefined ? undefined : { key, steps, length: 1 + (steps?.length ?? 0) };

function routeOf({ key, steps }: Way): Route {
  const route: ResolvedRelation[] = [];
  for (let one = steps; one; one = one.before) route.unshift(one.last.key);
  return [key, ...route];
}

/** Whether two ways come together before their end: then that is where they are told. */
function meet(a: Way, b: Way): boolean {
  const between = placesBetween(b);
  return placesBetween(a).some((place) => between.includes(place));
}

/** The places a way comes through before its end. */
function placesBetween({ steps }: Way): readonly number[] {
  const places: number[] = [];
  for (let one = steps; one; one = one.before) places.push(one.last.from);
  return places;
}
