import type { ResolvedModel, ResolvedRelation } from '../schema/schema.ts';
import { componentsOf } from './components.ts';
import type { Bounds } from './network.ts';

/** Rows of a model that go when a row is deleted: the deleted one itself, or such as go along. */
export interface Reached {
  readonly model: ResolvedModel;
  /** The keys of a shortest way there, from the deleted model on; a link to a parent may be followed either way. */
  readonly path: readonly ResolvedRelation[];
  /** How many rows go, by all ways together; the deleted row counts. */
  readonly rows: Bounds;
  /** The last keys of all ways there. */
  readonly by: ReadonlySet<ResolvedRelation>;
  /** Children whose rows take these along as their parents; other children of such a row are not looked for. */
  readonly children: ReadonlySet<ResolvedModel>;
  /** Whether rows go only so, as parents. */
  readonly isOnlyParent: boolean;
}

/** One way for rows of a model to go. Rows that were reached as parents lead on to less, and so do children to parents. */
interface Way {
  readonly id: string;
  readonly model: ResolvedModel;
  readonly path: readonly ResolvedRelation[];
  readonly asParentOf: ResolvedModel | null;
  readonly asChildOf: ResolvedModel | null;
  readonly from: Step[];
}

interface Step {
  readonly way: Way;
  readonly key: ResolvedRelation;
  /** How many rows go for each one of the way before. */
  readonly each: Bounds;
}

/** The models that rows go from along with one of `start`, which comes first, then by the length of the way. */
export function cascadeOf(start: ResolvedModel): ReadonlyMap<ResolvedModel, Reached> {
  const ways = waysFrom(start);
  const rows = rowsOf(ways);
  const byModel = new Map<ResolvedModel, [Way, ...Way[]]>();
  for (const way of ways) {
    const list = byModel.get(way.model);
    if (list) list.push(way);
    else byModel.set(way.model, [way]);
  }
  return new Map(
    [...byModel].map(([model, all]) => {
      const counts = all.map(({ id }) => rows.get(id) ?? none);
      const min = Math.max(...counts.map((count) => count.min));
      const max = atMost(
        model,
        counts.reduce((sum, count) => sum + count.max, 0),
      );
      const steps = all.flatMap(({ from }) => from);
      return [
        model,
        {
          model,
          path: model === start ? pathRound(all) : all[0].path,
          rows: { min, max: Math.max(min, max) },
          by: new Set(steps.map(({ key }) => key)),
          children: new Set(all.flatMap(({ asParentOf }) => asParentOf ?? [])),
          isOnlyParent: all.every(({ asParentOf }) => asParentOf !== null),
        },
      ];
    }),
  );
}

/** The shortest way back to the deleted model, empty where none is. */
function pathRound([first, ...others]: readonly [Way, ...Way[]]): readonly ResolvedRelation[] {
  const [step] = first.from;
  return others[0]?.path ?? (step ? [...step.way.path, step.key] : []);
}

function waysFrom(start: ResolvedModel): readonly Way[] {
  const known = new Map<string, Way>();
  const ways: Way[] = [];
  const reach = (
    model: ResolvedModel,
    step: Step | null,
    { asParentOf = null, asChildOf = null }: Partial<Pick<Way, 'asParentOf' | 'asChildOf'>> = {},
  ): void => {
    const id = `${model.id} ${asParentOf?.id ?? ''} ${asChildOf?.id ?? ''}`;
    let way = known.get(id);
    if (!way) {
      const path = step ? [...step.way.path, step.key] : [];
      way = { id, model, path, asParentOf, asChildOf, from: [] };
      known.set(id, way);
      ways.push(way);
    }
    if (step) way.from.push(step);
  };
  reach(start, null);
  // The array grows while it is walked.
  for (const way of ways) {
    const { model, asParentOf, asChildOf } = way;
    for (const key of keysTo(model)) {
      if (onDelete(key) !== 'CASCADE' || key.reverse.max === 0) continue;
      const step = { way, key, each: key.reverse };
      if (!isParentLink(key)) reach(key.owner.concrete, step);
      else if (!asParentOf) reach(key.owner.concrete, step, { asChildOf: model });
    }
    for (const key of model.relations) {
      const parent = key.target?.concrete;
      if (!parent || !isParentLink(key) || parent === asChildOf) continue;
      reach(parent, { way, key, each: { min: 1, max: 1 } }, { asParentOf: model });
    }
  }
  return ways;
}

const none: Bounds = { min: 0, max: 0 };

/** How many rows go by each way: at least the most that some step brings, at most what all of them bring together. */
function rowsOf(ways: readonly Way[]): ReadonlyMap<string, Bounds> {
  const [start] = ways;
  const edges = ways.flatMap(({ id, from }) => from.map(({ way }) => ({ from: way.id, to: id })));
  const components = componentsOf(edges);
  const rows = new Map<string, Bounds>(ways.map(({ id }) => [id, none]));
  if (start) rows.set(start.id, { min: 1, max: 1 });
  const byId = new Map(ways.map((way) => [way.id, way]));
  // Those that lead nowhere come first.
  for (const component of [...new Set(components.values())].toReversed()) {
    const inside = [...component].flatMap((id) => byId.get(id) ?? []);
    const goesRound = inside.some(({ from }) => from.some(({ way }) => component.has(way.id)));
    for (const _ of inside) {
      for (const { id, model, from } of inside) {
        const own = id === start?.id ? 1 : 0;
        const brought = from.map(({ way, each }) => times(rows.get(way.id) ?? none, each));
        const all = brought.reduce((sum, { max }) => sum + max, own);
        const min = Math.max(own, ...brought.map((count) => count.min));
        rows.set(id, { min, max: atMost(model, goesRound ? Infinity : all) });
      }
    }
  }
  return rows;
}

/** No more rows can go than there may be. */
const atMost = ({ model }: ResolvedModel, rows: number): number =>
  Math.min(rows, model.rows.max ?? Infinity);

/** Keys to a model, but not those of models without a table. */
export const keysTo = ({ reverse }: ResolvedModel): readonly ResolvedRelation[] =>
  reverse.filter(({ kind, owner }) => kind !== 'manyToMany' && owner.kind === 'concrete');

/** Whether a key is what makes its model a child of another. */
export const isParentLink = ({ owner, implicit, field }: ResolvedRelation): boolean =>
  implicit || owner.parents.some(({ link }) => link.field === field);

export const onDelete = (key: ResolvedRelation): unknown =>
  key.implicit ? 'CASCADE' : key.field.options['on_delete'];

export const times = (a: Bounds, b: Bounds): Bounds => ({
  min: a.min * b.min,
  max: a.max === 0 || b.max === 0 ? 0 : a.max * b.max,
});
